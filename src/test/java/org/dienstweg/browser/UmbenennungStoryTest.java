package org.dienstweg.browser;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.dienstweg.Ablauf;
import org.dienstweg.register.Accountregister;
import org.dienstweg.umbenennung.Auftraege;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.Umbenennungszeilen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** A reorganisation as staff and citizens live it: three accounts, one user name that somebody else has. */
@DisplayName("Eine Umressortierung im Browser")
class UmbenennungStoryTest extends Browsertest {

    private static final String KOMMUNIKATION = "sabine.otto";
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Accountregister register;
    @Autowired
    private Umbenennungszeilen zeilen;
    @Autowired
    private PlatformTransactionManager transaktionen;
    private Tasklist tasklist;
    private String akte;

    @BeforeEach
    void trageAccountsEin() {
        List.of("Deich_IM", "Fluss_IM", "Kueste_IM")
                .forEach(name -> Auftraege.trageEin(register, transaktionen, "IM", name));
    }

    @Test
    @DisplayName("führt vom Auftrag mit drei Accounts bis zur Auskunft an die Öffentlichkeit")
    void vomAuftragBisZurAuskunft() {
        erteiltDenAuftrag();
        siehtDieVorschlaege();
        hausspitzeNimmtKenntnis();
        einNutzernameIstVergeben();
        dieAkteZeigtDenFortschritt();
        dieOeffentlichkeitFindetDenNeuenNamen();
    }

    private void erteiltDenAuftrag() {
        tasklist = browser.anmelden(KOMMUNIKATION).tasklist().beginne("Accounts umbenennen");
        tasklist.fuelle("Anlass", "Organisationserlass vom 2. November")
                .fuelle("Wirksam am", TAG.format(LocalDate.now(ZoneId.of("Europe/Berlin"))));
        assertThat(tasklist.wert("Neue Abkürzung")).isEqualTo("FM");
        tasklist.fuegeEintragHinzu().fuegeEintragHinzu();
        tasklist.suche("Account", 0, "Deich", "Deich_IM").suche("Account", 1, "Fluss", "Fluss_IM")
                .suche("Account", 2, "IM · X", "Kueste_IM");
        Sprache.pruefe(browser);
        browser.handbuchbild("umbenennen");
        tasklist.starte();
    }

    private void siehtDieVorschlaege() {
        tasklist.ohneMeldungen().oeffne("Namen nachbessern");
        akte = tasklist.aktenzeichen();
        tasklist.uebernimm();
        assertThat(tasklist.wert("Neuer Nutzername")).isEqualTo("Deich_FM");
        Sprache.pruefe(browser);
        browser.handbuchbild("namen-nachbessern");
        tasklist.fuelle("Neuer Profilname", 0, "Deichschutz FM NRW").schliesseAb().bisErledigt();
        assertThat(ablauf.wartet(akte)).containsExactly("hausspitzeEinbeziehen");
    }

    private void hausspitzeNimmtKenntnis() {
        tasklist = browser.anmelden("rainer.engel").tasklist().oeffne("Hausspitze einbeziehen", akte);
        assertThat(tasklist.formular().innerText()).contains("@Deich_IM auf X (Twitter)", "Deichschutz FM NRW");
        tasklist.uebernimm().kreuzeAn("Kenntnis genommen");
        Sprache.pruefe(browser);
        tasklist.schliesseAb().bisErledigt();
    }

    private void einNutzernameIstVergeben() {
        String heute = TAG.format(LocalDate.now(ZoneId.of("Europe/Berlin")));
        String deich = "@Deich_IM auf X (Twitter)";
        tasklist = browser.anmelden(KOMMUNIKATION).tasklist().oeffneTeil("Profilname ändern", akte, deich).uebernimm();
        assertThat(tasklist.formular().innerText()).contains("Deich_IM", "Deichschutz FM NRW").doesNotContain("Fluss_IM");
        browser.handbuchbild("profilname-aendern");
        tasklist.fuelle("Geändert am", heute).fuelle("Nachweis", "https://x.com/Deich_IM").schliesseAb().bisErledigt();
        tasklist.oeffneTeil("Nutzername prüfen", akte, deich).uebernimm().kreuzeAn("Nein")
                .fuelle("Anderer Nutzername", "Deich_FMNRW");
        Sprache.pruefe(browser);
        tasklist.schliesseAb().bisErledigt();
        tasklist = browser.tasklist().oeffneTeil("Nutzername prüfen", akte, deich);
        assertThat(tasklist.formular().innerText()).contains("@Deich_FMNRW");
        for (Map<String, Object> antwort : List.<Map<String, Object>>of(of("verfuegbar", "JA"),
                of("geaendertAm", LocalDate.now().toString(), "nachweisUrl", "https://x.com/Deich_FMNRW"),
                of("geaendertAm", LocalDate.now().toString()), of("verifizierung", "ERTEILT"))) {
            ablauf.erledige(KOMMUNIKATION, ablauf.aufgabe(deich().aufgabe()), antwort);
        }
        tasklist = browser.anmelden(KOMMUNIKATION).tasklist().oeffneTeil("Öffentlichkeit informieren", akte, deich)
                .uebernimm();
        assertThat(tasklist.wert("Text der Mitteilung")).contains("@Deich_IM", "@Deich_FMNRW");
        tasklist.fuelle("Kanal", "Pressemitteilung").fuelle("Adresse der Mitteilung", "https://www.fm.nrw/presse/1")
                .fuelle("Veröffentlicht am", heute);
        browser.handbuchbild("oeffentlichkeit");
        tasklist.schliesseAb().bisErledigt();
        ablauf.fuehreAus(akte);
    }

    private void dieAkteZeigtDenFortschritt() {
        browser.gehe("/akte/" + akte).handbuchbild("umbenennung-akte");
        assertThat(browser.text()).contains("1 von 3 umbenannt", "@Fluss_IM auf X (Twitter)", "noch nicht begonnen");
        browser.seite().getByText("Aus dem Vorgang nehmen").first().click();
        browser.seite().getByLabel("Warum?").first().fill("Bleibt beim alten Ressort.");
        browser.seite().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Herausnehmen")).first().click();
        ablauf.fuehreAus(akte);
        browser.gehe("/akte/" + akte);
        assertThat(browser.text()).contains("1 von 2 umbenannt, 1 herausgenommen");
    }

    private void dieOeffentlichkeitFindetDenNeuenNamen() {
        browser.fremd().gehe("/register").seite().getByLabel("Adresse oder Name des Accounts").fill("@Deich_IM");
        browser.seite().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Prüfen")).click();
        assertThat(browser.seite().getByRole(AriaRole.STATUS).innerText()).contains("So hieß früher", "@Deich_FMNRW");
        assertThat(browser.text()).contains("Profilname Schutz Deich_IM bis");
        browser.handbuchbild("register-umbenannt");
    }

    private Umbenennung deich() {
        return zeilen.findByAktenzeichenOrderByNummer(akte).get(0);
    }
}
