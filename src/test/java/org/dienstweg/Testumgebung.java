package org.dienstweg;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import java.util.Properties;
import org.camunda.bpm.engine.ProcessEngine;
import org.dienstweg.process.Rueckzug;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a test puts in place of the world outside: a clock that can be set and a real SMTP server of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class Testumgebung {

    @Bean
    @Primary
    Testuhr testuhr() {
        return new Testuhr();
    }

    @Bean
    Uebergaenge uebergaenge() {
        return new Uebergaenge();
    }

    @Bean
    Ablauf ablauf(ProcessEngine engine, Rueckzug rueckzug, ObjectMapper json) {
        return new Ablauf(engine, rueckzug, json);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailserver() {
        return new Testmailserver();
    }

    /** With the settings that the application has for its mail server. */
    @Bean
    @Primary
    JavaMailSender mailSender(GreenMail mailserver, Environment environment) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setJavaMailProperties(
                Binder.get(environment).bindOrCreate("spring.mail.properties", Properties.class));
        sender.setHost("localhost");
        sender.setPort(mailserver.getSmtp().getPort());
        return sender;
    }
}
