package org.dienstweg.web.engine;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts doors and translation in front of everything that speaks with the engine, after the login. */
@Configuration(proxyBeanMethods = false)
class EngineDoorConfiguration {

    private static final int AFTER_IDENTITY = SecurityProperties.DEFAULT_FILTER_ORDER + 20;

    @Bean
    FilterRegistrationBean<DoorFilter> doors(IdentityService identity, Antworten antworten,
                                             @Value("${dienstweg.rest.enabled:false}") boolean restEnabled) {
        return at(AFTER_IDENTITY, new DoorFilter(identity, antworten, restEnabled));
    }

    @Bean
    FilterRegistrationBean<OracleFilter> oracles(Antworten antworten) {
        return at(AFTER_IDENTITY, new OracleFilter(antworten));
    }

    @Bean
    FilterRegistrationBean<ErrorTranslationFilter> errorTranslation(Translation translation, Antworten antworten) {
        return at(AFTER_IDENTITY + 1, new ErrorTranslationFilter(translation, antworten));
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        return registration;
    }
}
