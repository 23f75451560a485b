package org.dienstweg.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.dienstweg.register.Auskunft.Ergebnis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class AccountregisterTest extends Registertest {

    @Test
    @DisplayName("Ein Vorgang trägt seinen Account nur einmal ein")
    void einmalig() {
        register.trageEin(Eintragungen.radweg());
        register.trageEin(Eintragungen.radweg());
        neu();
        assertThat(register.finde(null, null, "radweg")).singleElement().satisfies(account -> {
            assertThat(account.nutzername()).isEqualTo("Radweg_NRW");
            assertThat(account.ressortName()).isEqualTo("Ministerium des Innern");
            assertThat(account.frueher()).isEmpty();
        });
    }

    @Test
    @Transactional(propagation = Propagation.NEVER)
    @DisplayName("Eingetragen wird nur zusammen mit dem Schritt des Vorgangs")
    void nurImSchritt() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> register.trageEin(Eintragungen.radweg()));
    }

    @Test
    @DisplayName("Die Namensgeschichte nennt alten und neuen Namen, die letzte Änderung zuerst")
    void geschichte() {
        assertThat(register.pruefe("@KatS_NRW").accounts().get(0).frueher())
                .extracting(Accountangabe.Namensaenderung::feld, Accountangabe.Namensaenderung::alt,
                        Accountangabe.Namensaenderung::neu)
                .containsExactly(
                        tuple(Namensart.NUTZERNAME, "MIK_KatS", "KatS_NRW"),
                        tuple(Namensart.URL, "https://twitter.com/MIK_KatS", "https://x.com/KatS_NRW"),
                        tuple(Namensart.PROFILNAME, "Katastrophenschutz MIK NRW", "Katastrophenschutz NRW"));
    }

    @Test
    @DisplayName("Ein eingestellter Account war einmal amtlich")
    void eingestellt() {
        assertThat(register.pruefe("vimeo.com/mediennrw").ergebnis()).isEqualTo(Ergebnis.FRUEHER);
        Account account = eingetragen();
        account.stelleEin(LocalDate.of(2026, 11, 23));
        assertThat(register.pruefe("@Radweg_NRW").ergebnis()).isEqualTo(Ergebnis.JA);
        account.stelleEin(LocalDate.of(2026, 11, 22));
        assertThat(register.pruefe("@Radweg_NRW").ergebnis()).isEqualTo(Ergebnis.FRUEHER);
    }

    @Test
    @DisplayName("Wer einen freigewordenen Namen heute führt, ist der amtliche Account")
    void wiederVergeben() {
        eingetragen().benenne(Namensart.NUTZERNAME, "MIK_KatS", LocalDate.of(2026, 11, 23));
        neu();
        assertThat(register.pruefe("@MIK_KatS").accounts()).singleElement()
                .returns("Radweg NRW", Accountangabe::profilname);
        assertThat(register.pruefe("@Radweg_NRW").ergebnis()).isEqualTo(Ergebnis.FRUEHER);
    }

    @Test
    @DisplayName("Eine Adresse, die keine ist, wird nie bestätigt")
    void kaputteAdresse() {
        eingetragen().benenne(Namensart.URL, "kein Link", LocalDate.of(2026, 11, 23));
        neu();
        assertThat(register.pruefe("kein Link").ergebnis()).isEqualTo(Ergebnis.NEIN);
        assertThat(register.pruefe("ftp://x.com/").ergebnis()).isEqualTo(Ergebnis.NEIN);
    }

    @Test
    @DisplayName("Das Vorführregister vergleicht Namen so, wie die Anwendung es tut")
    void vorfuehrregister() {
        assertThat(accounts.findAll()).flatExtracting(Account::namen).hasSize(33).allSatisfy(name -> {
            Namenseintrag gerechnet = new Namenseintrag(name.account(), name.art(), name.name(), name.von());
            assertThat(name.schluessel()).isEqualTo(gerechnet.schluessel());
        });
    }
}
