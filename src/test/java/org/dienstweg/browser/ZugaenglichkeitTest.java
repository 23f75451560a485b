package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.dienstweg.Ablauf;
import org.dienstweg.Besetzung;
import org.dienstweg.fachaccount.Antraege;
import org.dienstweg.schriftgut.postfach.Postfach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of our own, for people who see, hear or move less, and for small screens (BITV NRW, WCAG 2.1 AA). */
@DisplayName("Jede Seite ist zugänglich")
class ZugaenglichkeitTest extends Browsertest {

    @Autowired
    private Ablauf ablauf;
    @Autowired
    private Postfach postfach;

    @Test
    @DisplayName("Start, Anmeldung, Register und Fehlerseiten, ohne Anmeldung")
    void oeffentlich() {
        pruefe("/", "/anmelden", "/anmelden?fehler", "/anmelden?abgemeldet", "/register", "/register?adresse=x.com/KatS_NRW",
                "/register?adresse=@gibtesnicht", "/register?ressort=IM");
        browser.anmelden("jonas.keller", "falsch");
        pruefe();
    }

    @Test
    @DisplayName("Akten, Akte mit allem, was darin stehen kann, Postfach, Abmelden und was nicht geht")
    void angemeldet() throws MessagingException {
        MimeMessage mail = postfach.createMimeMessage();
        mail.setSubject("Information über einen Fach-Account");
        mail.setRecipients(Message.RecipientType.TO, "lpa@stk.example");
        mail.setText("Guten Tag,\n\n" + "im Ministerium wurde ein Fach-Account gebilligt. ".repeat(5), "UTF-8");
        postfach.send(mail);
        String fall = ablauf.beginne(Besetzung.FACHREFERAT, "fach-account-einrichten",
                Antraege.mit(Map.of("profilname", "Ministerin NRW", "absenderhinweis", "Willkommen")));
        ablauf.erledige(Besetzung.FACHREFERAT, fall, "antragNachbessern", Antraege.rechtmaessig());
        ablauf.erledige(Besetzung.KOMMUNIKATION, fall, "kommunikationAbstimmen", Map.of("ergebnis", "ABGESTIMMT"));
        ablauf.erledige(Besetzung.HAUSSPITZE, fall, "hausspitzeBilligen", Map.of("ergebnis", "GEBILLIGT"));
        ablauf.fuehreAus(fall);
        browser.anmelden(Besetzung.FACHREFERAT);
        pruefe("/", "/akten", "/akten?status=ABGEBROCHEN", "/akte/" + fall, "/demo/postfach", "/abmelden",
                "/gibt-es-nicht", "/akte/FA-2026-IM-999999", "/betrieb/versand", "/akten?seite=keine", "/error");
        browser.gehe("/akte/" + fall).bild("akte-zugaenglich");
        browser.klappeAuf();
        new Zugaenglichkeit(browser.seite()).ohneVerstoesse().passtAufsTelefon();
        browser.gehe("/demo/postfach").seite().getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first().click();
        pruefe();
    }

    @Test
    @DisplayName("Die Seite des Betriebs, und was jemand anderem übernommen werden kann")
    void betrieb() {
        String fall = ablauf.beginne("jonas.keller", "fach-account-einrichten",
                Antraege.mit(Map.of("absenderhinweis", "Willkommen")));
        browser.anmelden(Besetzung.FACHREFERAT);
        pruefe("/akte/" + fall);
        assertThat(browser.text()).contains("liegt bei Jonas Keller");
        browser.seite().getByLabel("Warum übernehmen Sie die Aufgabe?").fill("Herr Keller ist krank.");
        browser.seite().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aufgabe übernehmen")).click();
        assertThat(browser.seite().getByRole(AriaRole.STATUS).first().innerText()).contains("Sie haben die Aufgabe übernommen.");
        pruefe();
        browser.anmelden(Besetzung.BETRIEB);
        pruefe("/betrieb/versand");
    }

    @Test
    @DisplayName("Vorprüfung, Geschenkeregister, Sperrvermerke, Belehrung und Zugriffsprotokoll")
    void weitereSeiten() {
        browser.anmelden(Besetzung.FACHREFERAT);
        pruefe("/vorpruefung", "/belehrung");
        browser.anmelden("birgit.wolff");
        pruefe("/geschenke", "/sperrvermerke");
        browser.anmelden("torsten.haas");
        pruefe("/belehrung/offen");
        browser.anmelden("ute.kramer");
        pruefe("/zugriffe");
    }

    @Test
    @DisplayName("Die Sprungmarke führt zum Inhalt")
    void sprungmarke() {
        browser.gehe("/register");
        browser.seite().keyboard().press("Tab");
        browser.seite().keyboard().press("Enter");
        browser.seite().keyboard().press("Tab");
        assertThat(browser.seite().evaluate("() => !!document.activeElement.closest('main')")).isEqualTo(true);
    }

    private void pruefe(String... pfade) {
        for (String pfad : pfade) {
            browser.gehe(pfad);
            pruefe();
        }
    }

    private void pruefe() {
        new Zugaenglichkeit(browser.seite()).ohneVerstoesse().passtAufsTelefon().gehtMitDerTastatur();
    }
}
