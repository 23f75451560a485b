package org.dienstweg.disziplinar.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.disziplinar.Aeusserung;
import org.dienstweg.disziplinar.Anhoerung;
import org.dienstweg.disziplinar.DisziplinarFaelle;
import org.dienstweg.disziplinar.Disziplinarfristen;
import org.dienstweg.disziplinar.Fristart;
import org.dienstweg.disziplinar.Unterrichtung;
import org.dienstweg.disziplinar.Verfahrensstand;
import org.dienstweg.frist.Frist;
import org.springframework.stereotype.Component;

/** What statements of the officer are judged by, and what follows from them (§ 20 LDG NRW). */
@Component
class Anhoerungslage {

    private final DisziplinarFaelle faelle;
    private final Disziplinarfristen fristen;
    private final Clock clock;

    Anhoerungslage(DisziplinarFaelle faelle, Disziplinarfristen fristen, Clock clock) {
        this.faelle = faelle;
        this.fristen = fristen;
        this.clock = clock;
    }

    /** A statement with the instruction before it and the end of the month. */
    Aeusserung.Lage zu(DelegateExecution execution, Aeusserung antwort) {
        Verfahrensstand stand = faelle.stand(execution.getProcessBusinessKey());
        return new Aeusserung.Lage(antwort, stand.belehrungVor(antwort.aeusserungEingegangenAm()),
                fristen.frist(Fristart.AEUSSERUNG, stand).map(Frist::ende).orElse(null));
    }

    /** What is said today, without a date of its own. */
    Aeusserung.Lage heute(DelegateExecution execution, String text) {
        return zu(execution, new Aeusserung(Aeusserung.Art.SCHRIFTLICH, LocalDate.now(clock), text, null, null));
    }

    /** A hearing with the instruction before it and the end of the three weeks. */
    Anhoerung.Lage zu(DelegateExecution execution, Anhoerung antwort) {
        Verfahrensstand stand = faelle.stand(execution.getProcessBusinessKey());
        return new Anhoerung.Lage(antwort, stand.belehrungVor(antwort.angehoertAm()),
                fristen.frist(Fristart.ANHOERUNG, stand).map(Frist::ende).orElse(null));
    }

    /** Whether the newest charges were told with proof. */
    boolean belehrt(DelegateExecution execution) {
        return faelle.stand(execution.getProcessBusinessKey()).vorwurfEroeffnet();
    }

    /** Where the case goes: to the hearing, on, or back for a statement that may be used. */
    String folge(Aeusserung.Lage lage) {
        return switch (lage.antwort().aeusserungArt()) {
            case WILL_MUENDLICH -> "MUENDLICH";
            case KEINE -> "ABGESCHLOSSEN";
            case SCHRIFTLICH -> lage.verwertbar() ? "ABGESCHLOSSEN" : "OFFEN";
        };
    }

    /** Whether the officer had their say on the newest charges. */
    boolean abgeschlossen(DelegateExecution execution, Aeusserung.Lage lage) {
        return belehrt(execution) && "ABGESCHLOSSEN".equals(folge(lage));
    }

    /** What the story of the case says about it. */
    String text(Aeusserung.Lage lage) {
        return switch (lage.antwort().aeusserungArt()) {
            case KEINE -> "Die betroffene Person hat sich nicht geäußert; eine spätere Äußerung bleibt möglich.";
            case WILL_MUENDLICH -> "Die betroffene Person will sich mündlich äußern; Ladung erstellt.";
            case SCHRIFTLICH -> lage.verwertbar() ? "Schriftliche Äußerung eingegangen."
                    : "Schriftliche Äußerung eingegangen. UNVERWERTBAR: Die Belehrung war vorher nicht nachgewiesen "
                            + "(§ 20 Abs. 3 LDG NRW).";
        };
    }
}
