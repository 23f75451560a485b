package org.dienstweg.fachaccount;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dienstweg.akte.Abgabe;
import org.dienstweg.akte.Abgaben;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.register.Adressbelegung;
import org.dienstweg.register.regeln.Verifizierung;
import org.springframework.stereotype.Service;

/** The cases of this process as their files tell them; each answer reads the entries of a case once. */
@Service
public class FachAccountFaelle {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<String> ANTRAEGE = Set.of("Start_FachAccountGewuenscht", "antragNachbessern");
    private static final String KOMMUNIKATION = "kommunikationAbstimmen";
    private static final String LPA = "lpaAbstimmen";
    private static final String HAUSSPITZE = "hausspitzeBilligen";

    private final Aktenauszug auszug;
    private final Stammdaten stammdaten;
    private final Adressbelegung belegung;
    private final Clock clock;

    FachAccountFaelle(Aktenauszug auszug, Stammdaten stammdaten, Adressbelegung belegung, Clock clock) {
        this.auszug = auszug;
        this.stammdaten = stammdaten;
        this.belegung = belegung;
        this.clock = clock;
    }

    /** The application in its newest form. */
    public FachAccountAntrag antrag(String aktenzeichen) {
        return antrag(auszug.abgaben(aktenzeichen));
    }

    /** What the offices answered last, by the element id of their task; who was not asked is missing. */
    public Map<String, Abgabe<Entscheidung>> entscheidungen(String aktenzeichen) {
        Abgaben abgaben = auszug.abgaben(aktenzeichen);
        Map<String, Abgabe<Entscheidung>> entscheidungen = new HashMap<>();
        for (String aufgabe : List.of(KOMMUNIKATION, LPA, HAUSSPITZE)) {
            abgaben.letzte(aufgabe, Entscheidung.class).ifPresent(eine -> entscheidungen.put(aufgabe, eine));
        }
        return entscheidungen;
    }

    /** The times by which HR-2-02 and HR-2-10 to HR-2-12 are judged. */
    public Voraussetzungen voraussetzungen(String aktenzeichen) {
        return voraussetzungen(auszug.abgaben(aktenzeichen));
    }

    /** Where and since when the account exists; empty until it is set up. */
    public Optional<Einrichtung> einrichtung(String aktenzeichen) {
        return auszug.abgaben(aktenzeichen).letzte("accountEinrichten", Einrichtung.class).map(Abgabe::inhalt);
    }

    /**
     * An answer to "Account einrichten" with what it is measured against; claims the account for this case.
     *
     * @throws org.dienstweg.recht.Ablehnung if another running case sets up the same account
     */
    public Einrichtung vollstaendig(String aktenzeichen, Einrichtung antwort) {
        Abgaben abgaben = auszug.abgaben(aktenzeichen);
        FachAccountAntrag antrag = antrag(abgaben);
        belegung.belege(aktenzeichen, antrag.plattformText(), antrag.nutzername(), antwort.accountUrl());
        return new Einrichtung(antwort.accountUrl(), antwort.eingerichtetAm(), freigegebenAm(voraussetzungen(abgaben)),
                stammdaten.grenzen(antrag).orElse(null), antrag.nutzername(),
                stammdaten.istAmtlich(antwort.accountUrl()));
    }

    /** An answer about the verification with what the platform offers (HR-2-06). */
    public Verifizierung vollstaendig(String aktenzeichen, Verifizierung antwort) {
        Boolean vorhanden = stammdaten.grenzen(antrag(aktenzeichen)).map(grenzen -> grenzen.verifizierung()).orElse(null);
        return new Verifizierung(antwort.verifizierung(), antwort.verifizierungGrund(), vorhanden);
    }

    /** An answer about the instruction with the day before which there was nothing to instruct about. */
    public Belehrung vollstaendig(String aktenzeichen, Belehrung antwort) {
        return new Belehrung(antwort.belehrungBestaetigt(), antwort.belehrtAm(),
                tag(auszug.fall(aktenzeichen).eroeffnetAm()));
    }

    /** How the platform answered last. */
    public Optional<Verifizierung> verifizierung(String aktenzeichen) {
        return auszug.abgaben(aktenzeichen).letzte("verifizierungErledigen", Verifizierung.class).map(Abgabe::inhalt);
    }

    private static LocalDate freigegebenAm(Voraussetzungen zeiten) {
        return Stream.of(zeiten.abgestimmtAm(), zeiten.gebilligtAm(), zeiten.lpaInformiertAm())
                .max(Comparator.naturalOrder()).map(FachAccountFaelle::tag).orElseThrow();
    }

    private Voraussetzungen voraussetzungen(Abgaben abgaben) {
        Instant lpaInformiertAm = abgaben.letzte("lpaInformieren", LpaInformation.class)
                .map(abgabe -> abgabe.inhalt().gesendetAm()).orElse(null);
        return new Voraussetzungen(zustimmung(abgaben, KOMMUNIKATION), zustimmung(abgaben, LPA),
                antrag(abgaben).plattformGelistet(), zustimmung(abgaben, HAUSSPITZE), lpaInformiertAm, clock.instant());
    }

    private Instant zustimmung(Abgaben abgaben, String aufgabe) {
        return abgaben.letzte(aufgabe, Entscheidung.class).filter(abgabe -> abgabe.inhalt().zustimmend())
                .map(Abgabe::zeitpunkt).orElse(null);
    }

    private static FachAccountAntrag antrag(Abgaben abgaben) {
        return abgaben.letzte(ANTRAEGE, FachAccountAntrag.class).map(Abgabe::inhalt).orElseThrow();
    }

    private static LocalDate tag(Instant zeitpunkt) {
        return zeitpunkt.atZone(BERLIN).toLocalDate();
    }
}
