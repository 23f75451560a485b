package org.dienstweg.vorteil;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.organisation.Namen;
import org.dienstweg.recht.JaNein;
import org.springframework.stereotype.Service;

/** The cases of this process as their files tell them. */
@Service
public class VorteilFaelle {

    /** First part of every Aktenzeichen of this process. */
    public static final String KUERZEL = "VA";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<String> ANTRAEGE = Set.of("Start_VorteilAngeboten", "antragErgaenzen");

    private final Aktenauszug auszug;
    private final Namen namen;

    VorteilFaelle(Aktenauszug auszug, Namen namen) {
        this.auszug = auszug;
        this.namen = namen;
    }

    /** The application in its newest form. */
    public VorteilAntrag antrag(String aktenzeichen) {
        return letzter(aktenzeichen, VorteilAntrag.class);
    }

    /** The people the newest form of the application names. */
    public Beteiligtenangaben beteiligte(String aktenzeichen) {
        return letzter(aktenzeichen, Beteiligtenangaben.class);
    }

    /** Whose advantage it is: whoever applied, or the former officer the Personalstelle applied for. */
    public Beguenstigter beguenstigter(String aktenzeichen) {
        Beteiligtenangaben angaben = beteiligte(aktenzeichen);
        if (angaben.betroffenePerson().isEmpty()) {
            String login = auszug.fall(aktenzeichen).eroeffnetVon();
            return new Beguenstigter(login, namen.von(login));
        }
        return new Beguenstigter(angaben.betroffeneKennung().isEmpty() ? angaben.betroffenePerson()
                : angaben.betroffeneKennung(), angaben.betroffenePerson());
    }

    /** The newest form of the application as it was entered, by the keys of the form. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> angaben(String aktenzeichen) {
        return letzter(aktenzeichen, Map.class);
    }

    /** The day the application was first filed; completing it does not make it later (VV42-6.1b). */
    public LocalDate beantragtAm(String aktenzeichen) {
        return auszug.fall(aktenzeichen).eroeffnetAm().atZone(BERLIN).toLocalDate();
    }

    /** The decision with who made it when; empty until there is one, also after a return for completion. */
    public Optional<Abgabe<VorteilEntscheidung>> entscheidung(String aktenzeichen) {
        return auszug.abgaben(aktenzeichen).letzte("zustimmungEntscheiden", VorteilEntscheidung.class)
                .filter(abgabe -> abgabe.inhalt().endgueltig());
    }

    /** How the doubts of the applicant were dispelled; empty where that is said in the reasons or not at all. */
    public String zweifelBegruendung(String aktenzeichen) {
        return auszug.abgaben(aktenzeichen).letzte("zustimmungEntscheiden", Map.class)
                .map(abgabe -> abgabe.inhalt().get("zweifelBegruendung")).map(Object::toString).orElse("");
    }

    /** The judgement whether there are indications of a breach of duty; empty until it is made. */
    public Optional<Abgabe<AnhaltspunkteAntwort>> beurteilung(String aktenzeichen) {
        return auszug.abgaben(aktenzeichen).letzte("anhaltspunkteBeurteilen", AnhaltspunkteAntwort.class);
    }

    /** What the applicant is in doubt about, in words. */
    public List<String> zweifel(String aktenzeichen) {
        return Voraussetzung.zweifel(antrag(aktenzeichen));
    }

    /** Whether nothing was demanded and nobody may have tried to influence the office, according to the applicant. */
    public boolean unverdaechtig(String aktenzeichen) {
        VorteilAntrag antrag = antrag(aktenzeichen);
        return antrag.gefordert() == JaNein.NEIN && Voraussetzung.unbelastet(antrag);
    }

    private <T> T letzter(String aktenzeichen, Class<T> typ) {
        return auszug.abgaben(aktenzeichen).letzte(ANTRAEGE, typ).map(Abgabe::inhalt).orElseThrow();
    }
}
