package org.dienstweg.web.webapps;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts our filter in front of the vendor's, whose pages it corrects. */
@Configuration(proxyBeanMethods = false)
class WebappsConfiguration {

    @Bean
    FilterRegistrationBean<UnbekannteWebapp> unbekannteWebapp() {
        return vorne(Ordered.HIGHEST_PRECEDENCE + 9, new UnbekannteWebapp());
    }

    @Bean
    FilterRegistrationBean<Webappseite> webappseite() {
        return vorne(Ordered.HIGHEST_PRECEDENCE + 10, new Webappseite());
    }

    private static <F extends Filter> FilterRegistrationBean<F> vorne(int rang, F filter) {
        FilterRegistrationBean<F> eintrag = new FilterRegistrationBean<>(filter);
        eintrag.addUrlPatterns("/camunda/app/*");
        eintrag.setOrder(rang);
        return eintrag;
    }
}
