package org.dienstweg.web.security;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The order of our filters: login, identity for the engine, identity for the webapps. */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

    private static final int AFTER_LOGIN = SecurityProperties.DEFAULT_FILTER_ORDER + 10;
    private static final int BEFORE_WEBAPPS = SecurityProperties.DEFAULT_FILTER_ORDER + 40;

    /** On every path. */
    @Bean
    FilterRegistrationBean<EngineIdentityFilter> engineIdentity(IdentityService engine, Identities identities) {
        return at(AFTER_LOGIN, new EngineIdentityFilter(engine, identities), "/*");
    }

    /** Puts the identity into the session of the webapps. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappIdentity() {
        var filter = at(BEFORE_WEBAPPS, new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
        filter.addInitParameter("authentication-provider", WebappIdentity.class.getName());
        return filter;
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter, String... patterns) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns(patterns);
        return registration;
    }
}
