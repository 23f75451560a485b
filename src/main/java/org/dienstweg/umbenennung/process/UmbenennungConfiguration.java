package org.dienstweg.umbenennung.process;

import java.util.Set;
import org.dienstweg.akte.Einreichung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.organisation.Rolle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the case file must know about orders to rename accounts. */
@Configuration(proxyBeanMethods = false)
class UmbenennungConfiguration {

    @Bean
    Verfahren umbenennungVerfahren() {
        return new Verfahren(UmbenennungProcess.KEY, "UB", "Accounts umbenennen",
                Set.of(Rolle.KOMMUNIKATION, Rolle.HAUSSPITZE, Rolle.FACHREFERAT, Rolle.LPA, Rolle.JUSTIZIARIAT,
                        Rolle.REGISTRATUR), UmbenennungProcess.RUECKZUG).mit(Einreichung.AUFTRAG);
    }
}
