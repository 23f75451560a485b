package org.dienstweg.web.akte;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.einsicht.Tuer;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Aufgabenuebernahme;
import org.dienstweg.process.OffeneAufgabe;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a colleague of the same role take a task over from somebody who is absent, with a reason that stays in the file.
 * Whoever decides must be able to say so later, therefore nothing passes silently.
 */
@Service
class Uebernahmeantrag {

    private final Aktenlage aktenlage;
    private final Aufgabenuebernahme uebernahme;
    private final Personennamen personen;
    private final Akten akten;

    Uebernahmeantrag(Aktenlage aktenlage, Aufgabenuebernahme uebernahme, Personennamen personen, Akten akten) {
        this.aktenlage = aktenlage;
        this.uebernahme = uebernahme;
        this.personen = personen;
        this.akten = akten;
    }

    /** The open tasks of a case that this person may take over from somebody else. */
    List<OffeneAufgabe> moeglich(Lage lage, Angemeldet wer) {
        return lage.offen().stream()
                .filter(eine -> eine.bearbeiter() != null && !eine.bearbeiter().equals(wer.id()))
                .filter(eine -> wer.hatEine(uebernahme.rollen(lage.akte().fall().verfahren(), eine)))
                .filter(eine -> !istBefangen(lage, eine, wer)).toList();
    }

    /** What people call the parts of the case that these tasks are about, by task. */
    Map<String, String> teile(List<OffeneAufgabe> offen) {
        return uebernahme.teile(offen);
    }

    /**
     * Makes this person the assignee.
     *
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     * @throws Ueberholt      if the task is done, or somebody else has it by now
     * @throws Ablehnung      if the reason is missing, or the person lacks the role or is too close to the case
     */
    @Transactional
    public void uebernimm(String aktenzeichen, Uebernahmewunsch wunsch, Angemeldet wer) {
        Lage lage = aktenlage.zu(aktenzeichen, wer, Tuer.AKTE);
        Begruendung.verlange(wunsch.grund(), "Bitte geben Sie an, warum Sie die Aufgabe übernehmen.");
        OffeneAufgabe aufgabe = aufgabe(lage, wunsch);
        if (wer.id().equals(wunsch.bisher())) {
            throw new Ueberholt("Diese Aufgabe liegt schon bei Ihnen.");
        }
        verlangeRolle(uebernahme.rollen(lage.akte().fall().verfahren(), aufgabe), wer);
        if (!uebernahme.uebernimm(aufgabe, wer.id())) {
            throw new Ueberholt("Jemand anders hat diese Aufgabe gerade übernommen oder erledigt.");
        }
        akten.verlauf(aktenzeichen, wer.id(), wunsch.schritt(), satz(lage, aufgabe, wer) + wunsch.grund().strip());
    }

    private String satz(Lage lage, OffeneAufgabe aufgabe, Angemeldet wer) {
        String teil = uebernahme.teile(List.of(aufgabe)).get(aufgabe.id());
        return personen.zu(List.of(wer.id())).von(wer.id()) + " hat die Aufgabe „" + lage.schritt(aufgabe.schritt()) + "“"
                + (teil == null ? "" : " zu " + teil) + " von " + lage.namen().von(aufgabe.bearbeiter())
                + " übernommen. Grund: ";
    }

    private static OffeneAufgabe aufgabe(Lage lage, Uebernahmewunsch wunsch) {
        List<OffeneAufgabe> offen = lage.offen().stream().filter(wunsch::meint).toList();
        return offen.stream().filter(wunsch::liegtNoch).findFirst()
                .orElseThrow(() -> new Ueberholt(offen.isEmpty() ? "Diese Aufgabe ist nicht mehr offen."
                        : "Diese Aufgabe liegt inzwischen bei jemand anderem oder bei niemandem."));
    }

    private static void verlangeRolle(Set<Rolle> rollen, Angemeldet wer) {
        if (rollen.isEmpty()) {
            throw new Ablehnung("Diese Aufgabe hat eine Person für sich selbst zu erledigen. Niemand kann sie übernehmen.");
        }
        if (!wer.hatEine(rollen)) {
            throw new Ablehnung("Diese Aufgabe kann nur übernehmen, wer ihre Rolle in diesem Ressort hat.");
        }
    }

    private boolean istBefangen(Lage lage, OffeneAufgabe aufgabe, Angemeldet wer) {
        return uebernahme.befangen(lage.akte().fall().verfahren(), aufgabe.schritt()).stream()
                .map(als -> Beteiligung.valueOf(als.toUpperCase(Locale.ROOT)))
                .anyMatch(als -> lage.akte().beteiligt(wer.id(), als));
    }
}
