package org.dienstweg.disziplinar.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Akten;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.Disziplinarfristen;
import org.dienstweg.disziplinar.Fristart;
import org.dienstweg.disziplinar.Fristnamen;
import org.dienstweg.disziplinar.Verfahrensstand;
import org.dienstweg.disziplinar.Zeitablauf;
import org.dienstweg.process.Zeitgeber;
import org.springframework.stereotype.Component;

/** Files deadlines with their derivation, beside earlier ones, and moves the timers that run towards them. */
@Component
class Fristablage {

    private final DisziplinarFaelle faelle;
    private final Disziplinarfristen fristen;
    private final Fristzeitpunkte zeitpunkte;
    private final Akten akten;
    private final Zeitgeber zeitgeber;

    Fristablage(DisziplinarFaelle faelle, Disziplinarfristen fristen, Fristzeitpunkte zeitpunkte, Akten akten,
                Zeitgeber zeitgeber) {
        this.faelle = faelle;
        this.fristen = fristen;
        this.zeitpunkte = zeitpunkte;
        this.akten = akten;
        this.zeitgeber = zeitgeber;
    }

    /** Files these deadlines as far as they run. */
    void lege(DelegateExecution execution, Fristart... arten) {
        Verfahrensstand stand = faelle.stand(execution.getProcessBusinessKey());
        Stream.of(arten).flatMap(art -> fristen.frist(art, stand).stream()).forEach(frist -> akten.befriste(
                execution.getProcessBusinessKey(), frist.art(), frist.beginn(), frist.ende(), frist.herleitung()));
    }

    /** Files time bars; they warn and decide nothing (§ 15 LDG NRW). */
    void lege(String aktenzeichen, List<Zeitablauf> zeitablauf) {
        zeitablauf.forEach(eine -> akten.befriste(aktenzeichen, Fristnamen.zeitablauf(eine.frist().art()), eine.frist().beginn(),
                eine.frist().ende(), eine.massnahmen() + ": " + eine.frist().herleitung()));
    }

    /** After suspension or continuation: what runs is filed anew, and every timer gets its present moment. */
    void legeNeu(DelegateExecution execution) {
        lege(execution, Fristart.values());
        zeitpunkte.alle(execution).forEach((element, moment) -> zeitgeber.stelle(execution, element, moment));
    }
}
