package org.dienstweg;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.camunda.bpm.engine.ProcessEngine;
import org.dienstweg.process.Rueckzug;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
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
        return new GreenMail(ServerSetup.SMTP.dynamicPort());
    }

    @Bean
    @Primary
    JavaMailSender mailSender(GreenMail mailserver) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(mailserver.getSmtp().getPort());
        return sender;
    }
}
