package org.dienstweg.disziplinar.process;

import java.util.Set;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.disziplinar.Fristnamen;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Ereignis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the case file must know about disciplinary proceedings. */
@Configuration(proxyBeanMethods = false)
class DisziplinarConfiguration {

    private static final Set<Rolle> NUR_DIENSTVORGESETZTE = Set.of(Rolle.DIENSTVORGESETZTE_STELLE);

    @Bean
    Verfahren disziplinarVerfahren() {
        return new Verfahren(DisziplinarProcess.KEY, "DV", "Disziplinarverfahren einleiten", NUR_DIENSTVORGESETZTE)
                .imGeschlossenenKreis().mitZugriffsprotokoll().mitFristnamen(Fristnamen.ALLE);
    }

    /** New acts come to light, or acts carry no weight. */
    @Bean
    Ereignis vorwurfFortzuschreiben() {
        return new Ereignis(DisziplinarProcess.KEY, DisziplinarProcess.VORWURF_FORTZUSCHREIBEN,
                "Vorwurf ausdehnen oder beschränken (§ 19 LDG NRW)", DisziplinarProcess.VORWURF_FORTSCHREIBEN,
                NUR_DIENSTVORGESETZTE, false);
    }

    /** The day of service was wrong, or the letter has to be served again. */
    @Bean
    Ereignis zustellungZuErneuern() {
        return new Ereignis(DisziplinarProcess.KEY, DisziplinarProcess.ZUSTELLUNG_ZU_ERNEUERN,
                "Zustellung berichtigen oder erneuern (§ 20 Abs. 2 LDG NRW)", null, NUR_DIENSTVORGESETZTE, true);
    }

    /** Criminal proceedings are found out about later, or have come to a decision. */
    @Bean
    Ereignis strafverfahrenBekanntGeworden() {
        return new Ereignis(DisziplinarProcess.KEY, DisziplinarProcess.STRAFVERFAHREN_BEKANNT_GEWORDEN,
                "Strafverfahren aufnehmen, das bekannt geworden oder entschieden ist (§ 22 LDG NRW)",
                DisziplinarProcess.STRAFVERFAHREN_VERFOLGEN, NUR_DIENSTVORGESETZTE, false);
    }

    /** The officer speaks after a deadline or beside the hearing. */
    @Bean
    Ereignis aeusserungNachzutragen() {
        return new Ereignis(DisziplinarProcess.KEY, DisziplinarProcess.AEUSSERUNG_NACHZUTRAGEN,
                "Äußerung der betroffenen Person nachtragen (§ 20 Abs. 2 LDG NRW)",
                DisziplinarProcess.AEUSSERUNG_NACHTRAGEN, NUR_DIENSTVORGESETZTE, false);
    }

    /** The person concerned may have died or left the service; somebody has to find out. */
    @Bean
    Ereignis disziplinarverfahrenErledigt() {
        return new Ereignis(DisziplinarProcess.KEY, DisziplinarProcess.ERLEDIGUNG_GEMELDET,
                "Erledigung prüfen, weil die betroffene Person verstorben oder aus dem Beamtenverhältnis ausgeschieden sein "
                        + "soll (§ 33 LDG NRW)", DisziplinarProcess.ERLEDIGUNG_FESTSTELLEN, NUR_DIENSTVORGESETZTE, true);
    }
}
