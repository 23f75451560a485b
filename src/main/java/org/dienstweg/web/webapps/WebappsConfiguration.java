package org.dienstweg.web.webapps;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts our filter in front of the vendor's, whose pages it corrects. */
@Configuration(proxyBeanMethods = false)
class WebappsConfiguration {

    @Bean
    FilterRegistrationBean<Webappseite> webappseite() {
        FilterRegistrationBean<Webappseite> filter = new FilterRegistrationBean<>(new Webappseite());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
