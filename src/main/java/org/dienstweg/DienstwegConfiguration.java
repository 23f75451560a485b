package org.dienstweg;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What everything shares and nothing owns. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DienstwegConfiguration {

    /** The only source of time; deadlines and days are those of Europe/Berlin. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }
}
