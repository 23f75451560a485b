package org.dienstweg.vorteil.process;

import java.util.Set;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.akte.Vertraulich;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.vorteil.VorteilFaelle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the case file must know about applications for consent to an advantage. */
@Configuration(proxyBeanMethods = false)
class VorteilConfiguration {

    @Bean
    Verfahren vorteilVerfahren() {
        return new Verfahren(VorteilProcess.KEY, VorteilFaelle.KUERZEL, "Annahme eines Vorteils",
                Set.of(Rolle.DIENSTVORGESETZTE_STELLE), VorteilProcess.RUECKZUG).mitZugriffsprotokoll()
                .mit(new Vertraulich(Set.of(Rolle.DIENSTVORGESETZTE_STELLE), VorteilProcess.ANHALTSPUNKTE_BEURTEILEN,
                        Set.of(VorteilProcess.ANHALTSPUNKTE_BEURTEILEN, "beurteilungFesthalten", "verdachtUebergeben",
                                VorteilProcess.VERDACHT_VERFOLGEN, "verfolgungFesthalten")));
    }
}
