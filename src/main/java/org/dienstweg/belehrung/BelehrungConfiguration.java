package org.dienstweg.belehrung;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Switches the plan on; that things run by the clock at all is switched on for the whole application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Belehrungsplan.class)
class BelehrungConfiguration {
}
