package org.dienstweg.register;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An official account on a platform as it is today, with every name it ever had. It belongs to a Ressort, never to a
 * person (HR-2-03).
 */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;
    private String aktenzeichen;
    private String ressort;
    private String plattform;
    private String plattformName;
    @Enumerated(EnumType.STRING)
    private Accountart accountArt;
    private String organisationseinheit;
    private String fachthema;
    private String profilname;
    private String nutzername;
    private String url;
    private String absenderhinweis;
    private String netiquetteUrl;
    private String registrierungsMail;
    private boolean wappen;
    @Enumerated(EnumType.STRING)
    private Verifizierungsstand verifizierung;
    private LocalDate seit;
    private LocalDate ende;
    private UUID nachfolger;
    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    private List<Namenseintrag> namen = new ArrayList<>();
    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    private List<Autorisierter> autorisierte = new ArrayList<>();

    protected Account() {
    }

    Account(Eintragung eintragung) {
        aktenzeichen = eintragung.aktenzeichen();
        ressort = eintragung.ressort();
        plattform = eintragung.plattform();
        plattformName = eintragung.plattformName();
        accountArt = eintragung.accountArt();
        organisationseinheit = eintragung.organisationseinheit();
        fachthema = eintragung.fachthema();
        absenderhinweis = eintragung.absenderhinweis();
        netiquetteUrl = eintragung.netiquetteUrl();
        registrierungsMail = eintragung.registrierungsMail();
        wappen = eintragung.wappen();
        verifizierung = eintragung.verifizierung();
        seit = eintragung.seit();
        benenne(Namensart.PROFILNAME, eintragung.profilname(), seit);
        benenne(Namensart.NUTZERNAME, eintragung.nutzername(), seit);
        benenne(Namensart.URL, eintragung.url(), seit);
        eintragung.autorisierte().forEach(person -> autorisierte.add(new Autorisierter(this, person, seit)));
    }

    /** Gives the account a new name of one kind from a day on; the old one stays in the history, findable. */
    void benenne(Namensart art, String name, LocalDate ab) {
        namen.stream().filter(bisher -> bisher.art() == art && bisher.gilt()).forEach(bisher -> bisher.beende(ab));
        namen.add(new Namenseintrag(this, art, name, ab));
        switch (art) {
            case PROFILNAME -> profilname = name;
            case NUTZERNAME -> nutzername = name;
            case URL -> url = Adresse.vollstaendig(name);
        }
    }

    /** Marks the account as given up; the given day is the last one it was official. */
    void stelleEin(LocalDate letzterTag) {
        ende = letzterTag;
    }

    /** Marks the account as given up in favour of another one. */
    void ersetze(Account neuer, LocalDate letzterTag) {
        stelleEin(letzterTag);
        nachfolger = neuer.id;
    }

    /** Hands the account over to another Ressort; its history goes with it. */
    void uebergib(String anRessort) {
        ressort = anRessort;
    }

    /** Takes over what else changed with the names. */
    void schreibeFort(String hinweis, Verifizierungsstand stand) {
        absenderhinweis = hinweis;
        verifizierung = stand;
    }

    /** Whether the account is official on a day. */
    boolean besteht(LocalDate am) {
        return ende == null || !ende.isBefore(am);
    }

    UUID id() {
        return id;
    }

    String ressort() {
        return ressort;
    }

    String plattform() {
        return plattform;
    }

    String plattformName() {
        return plattformName;
    }

    Accountart accountArt() {
        return accountArt;
    }

    String organisationseinheit() {
        return organisationseinheit;
    }

    String fachthema() {
        return fachthema;
    }

    String profilname() {
        return profilname;
    }

    String nutzername() {
        return nutzername;
    }

    String url() {
        return url;
    }

    String aktenzeichen() {
        return aktenzeichen;
    }

    String registrierungsMail() {
        return registrierungsMail;
    }

    boolean wappen() {
        return wappen;
    }

    List<Autorisierter> autorisierte() {
        return autorisierte;
    }

    String absenderhinweis() {
        return absenderhinweis;
    }

    String netiquetteUrl() {
        return netiquetteUrl;
    }

    Verifizierungsstand verifizierung() {
        return verifizierung;
    }

    LocalDate seit() {
        return seit;
    }

    LocalDate ende() {
        return ende;
    }

    /** The account that took its place, or null. */
    UUID nachfolger() {
        return nachfolger;
    }

    List<Namenseintrag> namen() {
        return namen;
    }
}
