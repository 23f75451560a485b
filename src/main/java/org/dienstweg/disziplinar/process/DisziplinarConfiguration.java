package org.dienstweg.disziplinar.process;

import java.util.Set;
import org.dienstweg.akte.Verfahren;
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
                .imGeschlossenenKreis().mitZugriffsprotokoll();
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

    /** The person concerned has died or left the service. */
    @Bean
    Ereignis disziplinarverfahrenErledigt() {
        return new Ereignis(DisziplinarProcess.KEY, DisziplinarProcess.ERLEDIGT,
                "Verfahren für erledigt erklären, weil die betroffene Person verstorben oder aus dem Beamtenverhältnis "
                        + "ausgeschieden ist (§ 33 LDG NRW)", null, NUR_DIENSTVORGESETZTE, true);
    }
}
