package org.dienstweg.beeinflussung.process;

import java.util.Set;
import org.dienstweg.akte.Einreichung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.akte.Vertraulich;
import org.dienstweg.organisation.Rolle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the case file must know about reports of attempts to influence. */
@Configuration(proxyBeanMethods = false)
class BeeinflussungConfiguration {

    @Bean
    Verfahren beeinflussungVerfahren() {
        return new Verfahren(BeeinflussungProcess.KEY, "BM", "Beeinflussung melden",
                Set.of(Rolle.DIENSTVORGESETZTE_STELLE), BeeinflussungProcess.RUECKZUG)
                .mit(Einreichung.MELDUNG).mitZugriffsprotokoll()
                .mit(new Vertraulich(Set.of(Rolle.DIENSTVORGESETZTE_STELLE), BeeinflussungProcess.VERSUCH_BEWERTEN,
                        Set.of(BeeinflussungProcess.VERSUCH_BEWERTEN, "bewertungFesthalten")));
    }
}
