package org.dienstweg.fachaccount;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Eingabe;
import org.springframework.stereotype.Service;

/** The cases of this process as their files tell them. */
@Service
public class FachAccountFaelle {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<String> ANTRAEGE = Set.of("Start_FachAccountGewuenscht", "antragNachbessern");

    private final Aktenauszug auszug;
    private final Stammdaten stammdaten;
    private final Clock clock;

    FachAccountFaelle(Aktenauszug auszug, Stammdaten stammdaten, Clock clock) {
        this.auszug = auszug;
        this.stammdaten = stammdaten;
        this.clock = clock;
    }

    /** The application in its newest form. */
    public FachAccountAntrag antrag(String aktenzeichen) {
        return auszug.letzteEingabe(aktenzeichen, ANTRAEGE)
                .map(eingabe -> auszug.werte(eingabe, FachAccountAntrag.class)).orElseThrow();
    }

    /** What an office answered last at its task. */
    public Optional<Abgabe<Entscheidung>> entscheidung(String aktenzeichen, String aufgabe) {
        return abgabe(aktenzeichen, aufgabe, Entscheidung.class);
    }

    /** The times by which HR-2-02 and HR-2-10 to HR-2-12 are judged. */
    public Voraussetzungen voraussetzungen(String aktenzeichen) {
        return new Voraussetzungen(zustimmung(aktenzeichen, "kommunikationAbstimmen"),
                zustimmung(aktenzeichen, "lpaAbstimmen"), antrag(aktenzeichen).plattformGelistet(),
                zustimmung(aktenzeichen, "hausspitzeBilligen"), lpaInformiertAm(aktenzeichen), clock.instant());
    }

    /** Where and since when the account exists, with what that is measured against; empty until it is set up. */
    public Optional<Einrichtung> einrichtung(String aktenzeichen) {
        return abgabe(aktenzeichen, "accountEinrichten", Einrichtung.class)
                .map(abgabe -> vollstaendig(aktenzeichen, abgabe.inhalt()));
    }

    /** An answer to "Account einrichten" with what it is measured against. */
    public Einrichtung vollstaendig(String aktenzeichen, Einrichtung antwort) {
        FachAccountAntrag antrag = antrag(aktenzeichen);
        return new Einrichtung(antwort.accountUrl(), antwort.eingerichtetAm(), freigegebenAm(aktenzeichen),
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
        return abgabe(aktenzeichen, "verifizierungErledigen", Verifizierung.class).map(Abgabe::inhalt);
    }

    private LocalDate freigegebenAm(String aktenzeichen) {
        Voraussetzungen zeiten = voraussetzungen(aktenzeichen);
        return Stream.of(zeiten.abgestimmtAm(), zeiten.gebilligtAm(), zeiten.lpaInformiertAm())
                .max(Comparator.naturalOrder()).map(FachAccountFaelle::tag).orElseThrow();
    }

    private Instant zustimmung(String aktenzeichen, String aufgabe) {
        return entscheidung(aktenzeichen, aufgabe).filter(abgabe -> abgabe.inhalt().zustimmend())
                .map(Abgabe::zeitpunkt).orElse(null);
    }

    private Instant lpaInformiertAm(String aktenzeichen) {
        return abgabe(aktenzeichen, "lpaInformieren", LpaInformation.class)
                .map(abgabe -> abgabe.inhalt().gesendetAm()).orElse(null);
    }

    private <T> Optional<Abgabe<T>> abgabe(String aktenzeichen, String schritt, Class<T> typ) {
        return auszug.letzteEingabe(aktenzeichen, Set.of(schritt)).map(eingabe -> abgabe(eingabe, typ));
    }

    private <T> Abgabe<T> abgabe(Eingabe eingabe, Class<T> typ) {
        return new Abgabe<>(eingabe.person(), eingabe.zeitpunkt(), auszug.werte(eingabe, typ));
    }

    private static LocalDate tag(Instant zeitpunkt) {
        return zeitpunkt.atZone(BERLIN).toLocalDate();
    }
}
