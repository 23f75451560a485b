package org.dienstweg.web.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/**
 * One login in front of every path. Tasklist, Cockpit, Admin, REST and our own pages share it; what somebody may do there
 * is decided by the engine and by the case file.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /** Calls of programs: HTTP Basic with every call, or the session of a page together with its token. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, PasswordLogin login, Refusals refusals) throws Exception {
        return http.securityMatcher(Paths::isStateless)
                .authenticationProvider(login)
                .authorizeHttpRequests(paths -> paths
                        .requestMatchers(Paths::isPublic).permitAll()
                        .anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .csrf(csrf -> csrf.ignoringRequestMatchers(Paths::isBasicWithoutBrowser))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(no -> no.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    /** Pages for people, and the webapps, which bring their own token against forged requests. */
    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, PasswordLogin login, Refusals refusals) throws Exception {
        return http.authenticationProvider(login)
                .authorizeHttpRequests(paths -> paths
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll()
                        .requestMatchers(Paths::isPublic).permitAll()
                        .anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/anmelden").failureUrl("/anmelden?fehler").permitAll())
                .sessionManagement(session -> session.sessionFixation().newSession())
                .logout(logout -> logout
                        .logoutRequestMatcher(Paths::isLogout)
                        .logoutSuccessHandler(afterLogout())
                        .deleteCookies("JSESSIONID", "XSRF-TOKEN"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(Paths::isWebappCall))
                .exceptionHandling(no -> no.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static LogoutSuccessHandler afterLogout() {
        var forPrograms = new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT);
        var forPeople = new SimpleUrlLogoutSuccessHandler();
        forPeople.setDefaultTargetUrl("/anmelden?abgemeldet");
        return (request, response, who) ->
                (Paths.isForPrograms(request) ? forPrograms : forPeople).onLogoutSuccess(request, response, who);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(Paths::isStatic), new CacheControlHeadersWriter()))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(Paths::isWebapp), new ContentSecurityPolicyHeaderWriter(POLICY)));
    }
}
