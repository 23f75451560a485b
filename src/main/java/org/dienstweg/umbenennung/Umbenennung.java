package org.dienstweg.umbenennung;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dienstweg.register.Account;
import org.dienstweg.register.Registerkonto;

/**
 * One account of an order: what is to become of it and how far it has come. What people entered and what was examined
 * stands in the file; this is the state the next step reads.
 */
@Entity
public class Umbenennung {

    /** How far an account has come. */
    public enum Stand {
        WARTET("noch nicht begonnen"), PROFILNAME_GEAENDERT("Profilname geändert"),
        NUTZERNAME_GEAENDERT("Nutzername geändert"), UNMOEGLICH("Nutzername bleibt"),
        NEUER_ACCOUNT("neuer Account beantragt"), ERSETZT("durch neuen Account ersetzt"),
        INFORMIERT("Öffentlichkeit informiert"), UMBENANNT("umbenannt"), HERAUSGENOMMEN("herausgenommen");

        private final String text;

        Stand(String text) {
            this.text = text;
        }

        /** What people read. */
        public String text() {
            return text;
        }
    }

    @Id
    private String id;
    private String aktenzeichen;
    private int nummer;
    private UUID account;
    private String plattform;
    private String plattformName;
    @Enumerated(EnumType.STRING)
    private Account.Art accountArt;
    private String abgebend;
    private String empfangend;
    private String zustaendig;
    private String alterProfilname;
    private String alterNutzername;
    private String alteUrl;
    private String neuerProfilname;
    private String neuerNutzername;
    private String neuerAbsenderhinweis;
    @Enumerated(EnumType.STRING)
    private Stand stand;
    private LocalDate profilnameGeaendertAm;
    private LocalDate nutzernameGeaendertAm;
    @Enumerated(EnumType.STRING)
    private Account.Verifizierung verifizierung;
    private String neuerFall;
    private String aufgabe;

    protected Umbenennung() {
    }

    /** An account of an order, before anything has happened to it. */
    Umbenennung(String aktenzeichen, int nummer, Kontofakten fakten, String empfangend) {
        Registerkonto konto = fakten.konto();
        this.id = UUID.randomUUID().toString();
        this.aktenzeichen = aktenzeichen;
        this.nummer = nummer;
        this.account = konto.id();
        this.plattform = konto.plattform();
        this.plattformName = konto.plattformName();
        this.accountArt = konto.accountArt();
        this.abgebend = konto.ressort();
        this.empfangend = empfangend;
        this.zustaendig = konto.ressort();
        this.alterProfilname = konto.profilname();
        this.alterNutzername = konto.nutzername();
        this.alteUrl = konto.url();
        this.neuerProfilname = fakten.wunsch().neuerProfilname();
        this.neuerNutzername = fakten.wunsch().neuerNutzername();
        this.neuerAbsenderhinweis = fakten.wunsch().neuerAbsenderhinweis();
        this.stand = Stand.WARTET;
    }

    /** The profile name was changed. */
    public void profilnameGeaendert(LocalDate am) {
        profilnameGeaendertAm = am;
        stand = Stand.PROFILNAME_GEAENDERT;
    }

    /** Another user name is tried. */
    public void versuche(String nutzername) {
        neuerNutzername = nutzername;
    }

    /** The user name was changed. */
    public void nutzernameGeaendert(LocalDate am) {
        nutzernameGeaendertAm = am;
        stand = Stand.NUTZERNAME_GEAENDERT;
    }

    /** The user name stays as it was. */
    public void nutzernameBleibt() {
        neuerNutzername = alterNutzername;
        stand = Stand.UNMOEGLICH;
    }

    /** A new account with this user name was applied for. */
    public void neuBeantragt(String nutzername) {
        neuerNutzername = nutzername;
        stand = Stand.NEUER_ACCOUNT;
    }

    /** The new account exists; the case that set it up entered it. */
    public void ersetztDurch(String fall) {
        neuerFall = fall;
        stand = Stand.ERSETZT;
    }

    /** What the platform said about the verification. */
    public void verifiziert(Account.Verifizierung ergebnis) {
        verifizierung = ergebnis;
    }

    /** The public knows. */
    public void informiert() {
        stand = Stand.INFORMIERT;
    }

    /** Everything is done. */
    public void erledigt() {
        stand = Stand.UMBENANNT;
        aufgabe = null;
    }

    /** The account is no longer part of the order. */
    public void herausgenommen() {
        stand = Stand.HERAUSGENOMMEN;
        aufgabe = null;
    }

    /** The receiving Ressort owns the account and its task from now on. */
    public void gehtUeber() {
        zustaendig = empfangend;
    }

    /** The task it waits at. */
    public void wartet(String anAufgabe) {
        aufgabe = anAufgabe;
    }

    /** Whether something is still to be done. */
    public boolean offen() {
        return stand != Stand.UMBENANNT && stand != Stand.HERAUSGENOMMEN;
    }

    /** Whether its name was changed and the rest is still to follow. */
    public boolean halb() {
        return offen() && stand != Stand.WARTET;
    }

    /** How people tell it from the others, by the name it had before. */
    public String bezeichnung() {
        return "@" + alterNutzername + " auf " + plattformName;
    }

    /** Old and new names that the public has to be told. */
    public List<String> namen() {
        return Stream.concat(geaendert(alterProfilname, neuerProfilname), geaendert(alterNutzername, neuerNutzername))
                .distinct().toList();
    }

    private static Stream<String> geaendert(String alt, String neu) {
        return alt.equals(neu) ? Stream.of() : Stream.of(alt, neu);
    }

    /** Routing id: what the engine knows of it. */
    public String id() {
        return id;
    }

    public String aktenzeichen() {
        return aktenzeichen;
    }

    /** Key of the account in the register. */
    public UUID account() {
        return account;
    }

    public String plattform() {
        return plattform;
    }

    public String plattformName() {
        return plattformName;
    }

    public Account.Art accountArt() {
        return accountArt;
    }

    /** The Ressort that had the account before. */
    public String abgebend() {
        return abgebend;
    }

    /** The Ressort that gets it. */
    public String empfangend() {
        return empfangend;
    }

    /** The Ressort that owns it, and its tasks, at this moment. */
    public String zustaendig() {
        return zustaendig;
    }

    public String alterProfilname() {
        return alterProfilname;
    }

    public String alterNutzername() {
        return alterNutzername;
    }

    public String alteUrl() {
        return alteUrl;
    }

    public String neuerProfilname() {
        return neuerProfilname;
    }

    public String neuerNutzername() {
        return neuerNutzername;
    }

    public String neuerAbsenderhinweis() {
        return neuerAbsenderhinweis;
    }

    public Stand stand() {
        return stand;
    }

    /** Day of the first step (Europe/Berlin), or null. */
    public LocalDate profilnameGeaendertAm() {
        return profilnameGeaendertAm;
    }

    /** Day of the second step (Europe/Berlin), or null. */
    public LocalDate nutzernameGeaendertAm() {
        return nutzernameGeaendertAm;
    }

    /** Result of the verification, or null. */
    public Account.Verifizierung verifizierung() {
        return verifizierung;
    }

    /** Aktenzeichen of the case that set up the new account, or null. */
    public String neuerFall() {
        return neuerFall;
    }

    /** Id of the task it waits at, or null. */
    public String aufgabe() {
        return aufgabe;
    }
}
