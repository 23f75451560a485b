package org.dienstweg.fachaccount;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.DARF_NICHT;
import static org.dienstweg.recht.Staerke.KANN;
import static org.dienstweg.recht.Staerke.MUSS;
import static org.dienstweg.recht.Staerke.SOLL;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Befund.Erfuellt;
import org.dienstweg.recht.Befund.Offen;
import org.dienstweg.recht.Befund.Verletzt;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Zitat;

/** Who runs the account, with which devices, mailbox and manners? */
final class BetriebRegeln {

    private static final int MEHR_LIEST_NIEMAND = 10;

    static final Regel<FachAccountFakten> NUR_AUTORISIERTE_DER_ZUSTAENDIGEN_REFERATE = Regel.zeitlos("HR-3-02",
            "Die Nutzung ist autorisierten Beschäftigten der Referate vorbehalten, die die Facharbeit leisten.",
            handreichung("3 Abs. 1"), MUSS, BetriebRegeln::sindAusDemReferat);

    static final Regel<FachAccountFakten> LISTE_DER_AUTORISIERTEN_WIRD_GEFUEHRT = Regel.zeitlos("HR-3-03",
            "Jedes Ressort soll eine Liste der autorisierten Beschäftigten führen.",
            handreichung("3 Abs. 1"), SOLL, fakten -> Befund.ohne(maengelDerListe(fakten.antrag().autorisierte()),
                    "Die Liste der autorisierten Beschäftigten ist vollständig."));

    static final Regel<FachAccountFakten> DIENSTLICHE_GERAETE_HABEN_VORRANG = Regel.zeitlos("HR-3-04",
            "Es sollen vorrangig dienstliche Geräte genutzt werden.",
            handreichung("3 Abs. 2"), SOLL, fakten -> Befund.ohne(
                    fakten.antrag().autorisierte().stream()
                            .filter(person -> !person.dienstlichesGeraet() && person.geraetBegruendung().isEmpty())
                            .map(person -> "Für " + Zitat.von(person.name())
                                    + " fehlt die Begründung, warum kein dienstliches Gerät genutzt wird.").toList(),
                    "Es werden dienstliche Geräte genutzt, oder die Ausnahme ist begründet."));

    static final Regel<FachAccountFakten> AUF_DIE_NETIQUETTE_WIRD_HINGEWIESEN = Regel.zeitlos("HR-3-28",
            "Auf die Netiquette soll hingewiesen werden.",
            handreichung("3 Etikette Abs. 7"), SOLL, fakten -> Befund.wenn(
                    webadresse(fakten.antrag().netiquetteUrl(), "https").isPresent(),
                    "Die Netiquette ist unter einer gesicherten Adresse angegeben.",
                    "Es fehlt eine gültige Adresse der Netiquette, die mit „https://“ beginnt."));

    static final Regel<FachAccountFakten> ABLAEUFE_LEGT_DIE_EINHEIT_SELBST_FEST = Regel.zeitlos("HR-3-38",
            "Arbeitsabläufe und Kommunikationsstrategie legt die Organisationseinheit in eigener Verantwortung fest.",
            handreichung("3 Etikette Abs. 10"), KANN, fakten -> new Offen(
                    "Sind Arbeitsabläufe und Vertretung für die Pflege des Accounts geregelt? (Freigestellt.)"));

    static final Regel<FachAccountFakten> GESETZLICHE_VORGABEN_WERDEN_BEACHTET = Regel.zeitlos("HR-3-39",
            "Gesetzliche Vorgaben wie Datenschutz, Urheber- und Markenrecht müssen stets berücksichtigt werden.",
            handreichung("3 Etikette Abs. 11"), MUSS, fakten -> new Offen("Sind Datenschutz, Urheberrecht und "
                    + "Markenrecht für diesen Account berücksichtigt, auch beim Profilbild?"));

    // The text demands new access data when people leave, above all where their own mailbox was used; it does not
    // forbid that mailbox. The catalogue therefore lets this rule warn here, whatever it does when somebody leaves.
    static final Regel<FachAccountFakten> REGISTRIERT_MIT_FUNKTIONSPOSTFACH = Regel.zeitlos("HR-3-50",
            "Zugangsdaten sind beim Ausscheiden zu ändern, insbesondere bei Registrierung mit der Adresse der Person.",
            handreichung("3 Sicherheit Abs. 2"), SOLL, BetriebRegeln::istFunktionspostfach);

    static final Regel<FachAccountFakten> WAPPEN_NUR_FUER_BEHOERDEN_DES_LANDES = Regel.zeitlos("HR-4-17",
            "Die amtlichen Wappen dürfen ausschließlich Behörden und Einrichtungen des Landes nutzen.",
            handreichung("4 Nr. 8"), DARF_NICHT, BetriebRegeln::darfWappenFuehren);

    static final List<Regel<FachAccountFakten>> ALLE = List.of(NUR_AUTORISIERTE_DER_ZUSTAENDIGEN_REFERATE,
            LISTE_DER_AUTORISIERTEN_WIRD_GEFUEHRT, DIENSTLICHE_GERAETE_HABEN_VORRANG,
            AUF_DIE_NETIQUETTE_WIRD_HINGEWIESEN, ABLAEUFE_LEGT_DIE_EINHEIT_SELBST_FEST,
            GESETZLICHE_VORGABEN_WERDEN_BEACHTET, REGISTRIERT_MIT_FUNKTIONSPOSTFACH,
            WAPPEN_NUR_FUER_BEHOERDEN_DES_LANDES);

    private BetriebRegeln() {
    }

    /** The address, if it has one of these schemes and leads to a host of the open web. */
    static Optional<URI> webadresse(String eingabe, String... schemata) {
        try {
            URI adresse = new URI(eingabe);
            boolean oeffentlich = adresse.getRawUserInfo() == null && adresse.getHost() != null
                    && Arrays.stream(schemata).anyMatch(schema -> schema.equalsIgnoreCase(adresse.getScheme()))
                    && adresse.getHost().matches(".+\\.\\p{Alpha}[\\p{Alnum}-]+");
            return oeffentlich ? Optional.of(adresse) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Befund sindAusDemReferat(FachAccountFakten fakten) {
        List<Autorisierte> autorisierte = fakten.antrag().autorisierte();
        if (autorisierte.isEmpty()) {
            return new Verletzt("Es ist niemand autorisiert, den Account zu nutzen.");
        }
        return new Offen("Leisten alle autorisierten Personen ("
                + autorisierte.stream().limit(MEHR_LIEST_NIEMAND).map(person -> Zitat.von(person.name()))
                        .collect(Collectors.joining(", "))
                + ") die Facharbeit der Organisationseinheit "
                + Zitat.von(fakten.antrag().organisationseinheit()) + "?");
    }

    private static List<String> maengelDerListe(List<Autorisierte> liste) {
        List<String> maengel = new ArrayList<>();
        if (liste.isEmpty()) {
            maengel.add("Die Liste der autorisierten Beschäftigten ist leer.");
        }
        Set<String> genannt = new HashSet<>();
        for (Autorisierte person : liste) {
            if (person.name().isEmpty()) {
                maengel.add("In der Liste der autorisierten Beschäftigten fehlt ein Name.");
            } else if (!genannt.add(falte(person.name()))) {
                maengel.add(Zitat.von(person.name()) + " steht mehrfach in der Liste der autorisierten Beschäftigten.");
            }
            if (person.funktion().isEmpty()) {
                maengel.add("Für " + Zitat.von(person.name()) + " fehlt die Funktion.");
            }
        }
        return maengel.stream().distinct().toList();
    }

    private static Befund istFunktionspostfach(FachAccountFakten fakten) {
        Mailadresse mail = new Mailadresse(fakten.antrag().registrierungsMail());
        if (!mail.gueltig()) {
            return new Verletzt("Es fehlt eine gültige Mail-Adresse für die Registrierung.");
        }
        return Befund.wenn(!mail.persoenlich(fakten.antrag()),
                "Für die Registrierung ist ein Funktionspostfach angegeben.",
                "Die Registrierungsadresse " + Zitat.von(mail.adresse()) + " gehört zu einer Person. Bitte geben Sie "
                        + "ein Funktionspostfach an, das auch nach einem Wechsel erreichbar bleibt.");
    }

    private static Befund darfWappenFuehren(FachAccountFakten fakten) {
        if (!fakten.antrag().wappenImProfilbild()) {
            return new Erfuellt("Das Profilbild zeigt kein amtliches Wappen.");
        }
        if (fakten.ressort().obersteLandesbehoerde()) {
            return new Erfuellt("Das Profilbild zeigt das amtliche Wappen einer Behörde des Landes.");
        }
        return new Offen("Ist " + fakten.ressort().name() + " eine Behörde oder Einrichtung des Landes, die das "
                + "amtliche Wappen nutzen darf?");
    }

    private static String falte(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
