package org.dienstweg.web.akte;

import java.util.List;
import java.util.Locale;
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

    /**
     * Makes this person the assignee.
     *
     * @param schritt element id of the user task
     * @param bisher  login of whoever had it when the person decided to take it over
     * @throws NichtEinsehbar if the case does not exist or this person may not read it
     * @throws Ueberholt      if the task is done, or somebody else has it by now
     * @throws Ablehnung      if the reason is missing, or the person lacks the role or is too close to the case
     */
    @Transactional
    public void uebernimm(String aktenzeichen, String schritt, String bisher, String grund, Angemeldet wer) {
        Lage lage = aktenlage.zu(aktenzeichen, wer, Tuer.AKTE);
        Begruendung.verlange(grund, "Bitte geben Sie an, warum Sie die Aufgabe übernehmen.");
        OffeneAufgabe aufgabe = aufgabe(lage, schritt, bisher);
        if (wer.id().equals(bisher)) {
            throw new Ueberholt("Diese Aufgabe liegt schon bei Ihnen.");
        }
        verlangeRolle(uebernahme.rollen(lage.akte().fall().verfahren(), aufgabe), wer);
        if (!uebernahme.uebernimm(aufgabe, wer.id())) {
            throw new Ueberholt("Jemand anders hat diese Aufgabe gerade übernommen oder erledigt.");
        }
        akten.verlauf(aktenzeichen, wer.id(), schritt, personen.zu(List.of(wer.id())).von(wer.id()) + " hat die Aufgabe „" + lage.schritt(schritt)
                + "“ von " + lage.namen().von(bisher) + " übernommen. Grund: " + grund.strip());
    }

    private static OffeneAufgabe aufgabe(Lage lage, String schritt, String bisher) {
        List<OffeneAufgabe> offen = lage.offen().stream().filter(eine -> eine.schritt().equals(schritt)).toList();
        return offen.stream().filter(eine -> eine.bearbeiter() != null && eine.bearbeiter().equals(bisher)).findFirst()
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
