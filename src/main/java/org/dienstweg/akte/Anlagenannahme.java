package org.dienstweg.akte;

import java.time.Clock;
import java.util.Optional;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.recht.Ablehnung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which files come into a case file. */
@Service
@Transactional
public class Anlagenannahme {

    /** Largest attachment in bytes. */
    public static final int HOECHSTGROESSE = 10 * 1024 * 1024;
    /** What people read where they choose a file. */
    public static final String ERLAUBT = "PDF, PNG, JPEG, Text, CSV, E-Mail (eml), ODT, ODS, DOCX und XLSX";
    /** Sentence for a file that is too large, wherever that is noticed. */
    public static final String ZU_GROSS = "Die Datei ist größer als 10 MB.";

    private static final int HOECHSTZAHL = 50;
    private static final String SCHRITT = "anlageHinzufuegen";

    private final Zugriff zugriff;
    private final Faelle faelle;
    private final Anlagen anlagen;
    private final Akten akten;
    private final Clock clock;

    Anlagenannahme(Zugriff zugriff, Faelle faelle, Anlagen anlagen, Akten akten, Clock clock) {
        this.zugriff = zugriff;
        this.faelle = faelle;
        this.anlagen = anlagen;
        this.akten = akten;
        this.clock = clock;
    }

    /**
     * Files an attachment under its cleaned name. Empty where the case does not exist or this person may not read it.
     *
     * @throws Ablehnung if the case is over or full, or the file is empty, too large or of a kind that is not allowed
     */
    public Optional<Anlagenangabe> nimmAnlage(String aktenzeichen, String dateiname, byte[] inhalt, Angemeldet wer) {
        boolean sichtbar = faelle.exists(zugriff.sichtbarFuer(wer)
                .and((fall, abfrage, bedingung) -> bedingung.equal(fall.get("aktenzeichen"), aktenzeichen)));
        return sichtbar ? faelle.findByAktenzeichen(aktenzeichen).map(fall -> lege(fall, dateiname, inhalt, wer))
                : Optional.empty();
    }

    private Anlagenangabe lege(Fall fall, String dateiname, byte[] inhalt, Angemeldet wer) {
        pruefe(fall);
        pruefe(inhalt);
        String name = Dateiname.bereinigt(dateiname);
        Dateityp typ = typ(inhalt, name);
        String vollerName = Dateiname.endung(name).isEmpty() ? name + "." + typ.endung() : name;
        Anlage anlage = anlagen.save(new Anlage(fall.aktenzeichen(), vollerName, typ.medientyp(), wer.id(),
                clock.instant(), inhalt));
        akten.verlauf(fall.aktenzeichen(), wer.id(), SCHRITT, "Anlage „" + vollerName + "“ hinzugefügt.");
        return anlage.angabe();
    }

    private void pruefe(Fall fall) {
        if (fall.status() != Fallstatus.LAUFEND) {
            throw new Ablehnung("Der Vorgang ist abgeschlossen, es können keine Anlagen mehr hinzugefügt werden.");
        }
        if (anlagen.countByAktenzeichen(fall.aktenzeichen()) >= HOECHSTZAHL) {
            throw new Ablehnung("Zu diesem Vorgang gibt es schon " + HOECHSTZAHL
                    + " Anlagen, mehr sind nicht möglich.");
        }
    }

    private static void pruefe(byte[] inhalt) {
        if (inhalt.length == 0) {
            throw new Ablehnung("Die Datei ist leer.");
        }
        if (inhalt.length > HOECHSTGROESSE) {
            throw new Ablehnung(ZU_GROSS);
        }
    }

    private static Dateityp typ(byte[] inhalt, String name) {
        Dateityp typ = Typerkennung.erkenne(inhalt, Dateiname.endung(name)).orElseThrow(() -> new Ablehnung(
                "Die Datei „" + name + "“ kann nicht angenommen werden. Erlaubt sind " + ERLAUBT + " ohne Makros."));
        if (!typ.passtZu(Dateiname.endung(name))) {
            throw new Ablehnung("Der Inhalt der Datei „" + name + "“ passt nicht zu ihrer Endung.");
        }
        return typ;
    }
}
