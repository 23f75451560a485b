package org.dienstweg.fachaccount.process;

import java.util.Set;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.organisation.Rolle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the case file must know about applications for Fach-Accounts. */
@Configuration(proxyBeanMethods = false)
class FachAccountConfiguration {

    @Bean
    Verfahren fachAccountVerfahren() {
        return new Verfahren(FachAccountProcess.KEY, "FA", "Fach-Account einrichten",
                Set.of(Rolle.FACHREFERAT, Rolle.KOMMUNIKATION, Rolle.HAUSSPITZE, Rolle.LPA, Rolle.JUSTIZIARIAT,
                        Rolle.REGISTRATUR), FachAccountProcess.RUECKZUG);
    }
}
