package org.dienstweg.belehrung;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches the plan and the daily run on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Belehrungsplan.class)
@EnableScheduling
class BelehrungConfiguration {
}
