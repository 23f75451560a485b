package org.dienstweg.umbenennung;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.dienstweg.register.Accountart;
import org.dienstweg.register.Registerkonto;
import org.dienstweg.register.Verifizierungsstand;

/**
 * One account of an order: what is to become of it and how far it has come. What people entered and what was examined
 * stands in the file; this is the state the next step reads.
 */
@Entity
public class Umbenennung {

    @Id
    private String id;
    private String aktenzeichen;
    private int nummer;
    private UUID account;
    private String plattform;
    private String plattformName;
    @Enumerated(EnumType.STRING)
    private Accountart accountArt;
    private String abgebend;
    private String empfangend;
    private String zustaendig;
    @Embedded
    private Namenswechsel wechsel;
    @Embedded
    private Fortschritt fortschritt;
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
        this.wechsel = Namenswechsel.von(konto, fakten.wunsch());
        this.fortschritt = Fortschritt.amAnfang();
    }

    /** The profile name was changed. */
    public void profilnameGeaendert(LocalDate am) {
        fortschritt = fortschritt.mitProfilname(am);
    }

    /** Another user name is tried. */
    public void versuche(String nutzername) {
        wechsel = wechsel.mitNutzername(nutzername);
    }

    /** The user name was changed. */
    public void nutzernameGeaendert(LocalDate am) {
        fortschritt = fortschritt.mitNutzername(am);
    }

    /** The user name stays as it was. */
    public void nutzernameBleibt() {
        wechsel = wechsel.mitNutzername(wechsel.alterNutzername());
        fortschritt = fortschritt.mit(Umbenennungsstand.UNMOEGLICH);
    }

    /** A new account with this user name was applied for. */
    public void neuBeantragt(String nutzername) {
        wechsel = wechsel.mitNutzername(nutzername);
        fortschritt = fortschritt.mit(Umbenennungsstand.NEUER_ACCOUNT);
    }

    /** The new account exists; the case that set it up entered it. */
    public void ersetztDurch(String fall) {
        neuerFall = fall;
        fortschritt = fortschritt.mit(Umbenennungsstand.ERSETZT);
    }

    /** What the platform said about the verification. */
    public void verifiziert(Verifizierungsstand ergebnis) {
        fortschritt = fortschritt.mitVerifizierung(ergebnis);
    }

    /** The public knows. */
    public void informiert() {
        fortschritt = fortschritt.mit(Umbenennungsstand.INFORMIERT);
    }

    /** Everything is done. */
    public void erledigt() {
        fortschritt = fortschritt.mit(Umbenennungsstand.UMBENANNT);
        aufgabe = null;
    }

    /** The account is no longer part of the order. */
    public void herausgenommen() {
        fortschritt = fortschritt.mit(Umbenennungsstand.HERAUSGENOMMEN);
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

    /** How people tell it from the others, by the name it had before. */
    public String bezeichnung() {
        return "@" + wechsel.alterNutzername() + " auf " + plattformName;
    }

    /** What it was called before and what it is going to be called. */
    public Namenswechsel wechsel() {
        return wechsel;
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

    public Accountart accountArt() {
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

    /** How far it has come. */
    public Fortschritt fortschritt() {
        return fortschritt;
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
