package org.dienstweg;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everything shares and nothing owns. */
@Configuration(proxyBeanMethods = false)
class DienstwegConfiguration {

    /** The only source of time; deadlines and days are those of Europe/Berlin. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }
}
