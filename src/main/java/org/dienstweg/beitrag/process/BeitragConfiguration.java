package org.dienstweg.beitrag.process;

import java.util.Set;
import org.dienstweg.akte.Einreichung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.akte.Vertraulich;
import org.dienstweg.organisation.Rolle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the case file must know about corrected posts. */
@Configuration(proxyBeanMethods = false)
class BeitragConfiguration {

    @Bean
    Verfahren beitragVerfahren() {
        return new Verfahren(BeitragProcess.KEY, "BB", "Beitrag berichtigen",
                Set.of(Rolle.FACHREFERAT, Rolle.KOMMUNIKATION, Rolle.JUSTIZIARIAT, Rolle.DIENSTVORGESETZTE_STELLE,
                        Rolle.REGISTRATUR), BeitragProcess.RUECKZUG).mit(Einreichung.MELDUNG)
                .mit(new Vertraulich(Set.of(Rolle.DIENSTVORGESETZTE_STELLE), BeitragProcess.FOLGEN_PRUEFEN,
                        Set.of(BeitragProcess.FOLGEN_PRUEFEN, "folgenpruefungFesthalten",
                                BeitragProcess.PFLICHTVERSTOSS_VERFOLGEN, "veranlassungFesthalten")));
    }
}
