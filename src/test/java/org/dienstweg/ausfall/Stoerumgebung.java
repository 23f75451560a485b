package org.dienstweg.ausfall;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts {@link Stoerung} and {@link Treffpunkt} between application and database; idle until a test uses them. */
@TestConfiguration(proxyBeanMethods = false)
public class Stoerumgebung {

    @Bean
    Stoerung stoerung() {
        return new Stoerung();
    }

    @Bean
    Treffpunkt treffpunkt() {
        return new Treffpunkt();
    }

    @Bean
    static BeanPostProcessor stoerbareDataSource(ObjectProvider<Stoerung> stoerung,
                                                 ObjectProvider<Treffpunkt> treffpunkt) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource echte
                        ? new StoerbareDataSource(echte, stoerung.getObject(), treffpunkt.getObject()) : bean;
            }
        };
    }
}
