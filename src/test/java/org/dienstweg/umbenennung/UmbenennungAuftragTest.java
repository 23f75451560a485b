package org.dienstweg.umbenennung;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.dienstweg.Besetzung;
import org.dienstweg.register.Accountart;
import org.dienstweg.register.Auskunft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an order must hold at its steps: its names, its order, its day, who has to know (HR-2-28, HR-2-36 to HR-2-42). */
@DisplayName("Ein Auftrag zur Umbenennung")
class UmbenennungAuftragTest extends Umbenennungstest {

    @Test
    @DisplayName("lehnt doppelte Accounts und das falsche Ressort ab, ohne einen Fall zu eröffnen")
    void falscherAuftrag() {
        trageEin("IM", "J1_IM");
        assertThatThrownBy(() -> beginne(Auftraege.konto("J1_IM", "J1_FM"), Auftraege.konto("@J1_IM", "J2_FM")))
                .hasMessageContaining("mehrfach");
        assertThatThrownBy(() -> ablauf.beginne(Besetzung.KOMMUNIKATION, PROZESS,
                Auftraege.auftrag(List.of(Auftraege.konto("J1_IM", "J1_FM"))))).hasMessageContaining("HR-3-06");
        assertThatThrownBy(() -> beginne(Auftraege.konto("https://x.com/gibtesnicht", "J1_FM")))
                .hasMessageContaining("nicht zur Auswahl");
    }

    @Test
    @DisplayName("schlägt fehlende Namen vor und zeigt sie, bevor etwas geschieht (HR-2-36)")
    void vorschlaege() {
        trageEin("IM", "H1_IM");
        String fall = beginne(of("account", "https://x.com/H1_IM", "sinnstiftend", false));
        assertThat(ablauf.wartet(fall)).containsExactly("namenNachbessern");
        Kontowunsch vorschlag = zuletzt(fall).accounts().get(0);
        assertThat(vorschlag).returns("H1_FM", Kontowunsch::neuerNutzername)
                .returns("Katastrophenschutz FM NRW", Kontowunsch::neuerProfilname);
        mahne(fall, "namenNachbessern");
        Map<String, Object> bestaetigt = Auftraege.konto("H1_IM", "H1_FM");
        ablauf.erledige(KOMMUNIKATION, fall, "namenNachbessern", Auftraege.auftrag(List.of(bestaetigt)));
        assertThat(ablauf.wartet(fall)).containsExactly("hausspitzeEinbeziehen");
    }

    @Test
    @DisplayName("meldet gleiche neue Namen innerhalb des Auftrags")
    void gleicheNeueNamen() {
        trageEin("IM", "I1_IM");
        trageEin("IM", "I2_IM");
        String fall = beginne(Auftraege.konto("I1_IM", "I9_FM"), Auftraege.konto("I2_IM", "i9_fm"));
        assertThat(ablauf.wartet(fall)).containsExactly("namenNachbessern");
        assertThat(verletzt(fall)).contains("B.5-VERGEBEN");
    }

    @Test
    @DisplayName("erlaubt keinen neuen Ressort-Account: dafür gibt es kein Verfahren")
    void ressortAccount() {
        Auftraege.trageEin(register, transaktionen, "FM", "FinF1", Accountart.RESSORT);
        Map<String, Object> konto = Auftraege.konto("FinF1", "ChancenF1");
        String ohne = beginne(konto);
        assertThat(ablauf.wartet(ohne)).containsExactly("namenNachbessern");
        assertThat(verletzt(ohne)).contains("HR-2-28");
        konto.put("sinnstiftend", true);
        konto.put("sinnstiftendBegruendung", "Ein Name für alle.");
        ablauf.erledige(KOMMUNIKATION, ohne, "namenNachbessern", Auftraege.auftrag(List.of(konto)));
        nimmKenntnis(ohne);
        erledige(ohne, "FinF1", GEAENDERT);
        erledige(ohne, "FinF1", of("verfuegbar", "NEIN"));
        assertThatThrownBy(() -> erledige(ohne, "FinF1", of("neuerAccountNoetig", "JA", "grund", "Vergeben.")))
                .hasMessageContaining("nur für Fach-Accounts");
        erledige(ohne, "FinF1", of("neuerAccountNoetig", "NEIN", "grund", "Vergeben."));
        assertThat(ablauf.wartet(ohne)).containsExactly("absenderhinweisAnpassen");
    }

    @Test
    @DisplayName("verlangt einen Grund, wenn die Hausspitze nicht einbezogen wird (HR-2-41)")
    void ohneHausspitze() {
        trageEin("IM", "K1_IM");
        String fall = beginne(Auftraege.konto("K1_IM", "K1_FM"));
        mahne(fall, "hausspitzeEinbeziehen");
        assertThatThrownBy(() -> ablauf.erledige(HAUSSPITZE, fall, "hausspitzeEinbeziehen", of("kenntnisGenommen", false)))
                .hasMessageContaining("Anmerkung");
        ablauf.erledige(HAUSSPITZE, fall, "hausspitzeEinbeziehen",
                of("kenntnisGenommen", false, "anmerkung", "Eilt, wird nachgeholt."));
        assertThat(ablauf.wartet(fall)).containsExactly("profilnameAendern");
    }

    @Test
    @DisplayName("AB-04: vor dem Profilnamen gibt es die Aufgabe für den Nutzernamen nicht")
    void erstDerProfilname() {
        String fall = bisZurUmbenennung(konto("B1"));
        assertThat(ablauf.wartet(fall)).containsExactly("profilnameAendern");
        erledige(fall, "B1", GEAENDERT);
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernamePruefen");
        assertThat(register.pruefe("Schutz B1_IM").ergebnis()).isEqualTo(Auskunft.Ergebnis.FRUEHER);
        erledige(fall, "B1", FREI);
        assertThatThrownBy(() -> erledige(fall, "B1", of("geaendertAm", LocalDate.now().minusDays(1).toString(),
                "nachweisUrl", "https://x.com/nachweis"))).hasMessageContaining("erst nach dem Profilnamen");
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernameAendern");
    }

    @Test
    @DisplayName("lehnt eine Mitteilung ab, die alten oder neuen Namen nicht nennt (HR-2-42)")
    void mitteilung() {
        String fall = bisZurUmbenennung(konto("Q1"));
        erledige(fall, "Q1", GEAENDERT);
        erledige(fall, "Q1", FREI);
        erledige(fall, "Q1", GEAENDERT);
        erledige(fall, "Q1", of("geaendertAm", HEUTE));
        erledige(fall, "Q1", of("verifizierung", "ERTEILT"));
        assertThatThrownBy(() -> erledige(fall, "Q1", mitteilung("Wir heißen jetzt anders.")))
                .hasMessageContaining("„Q1_IM“").hasMessageContaining("HR-2-42");
    }

    @Test
    @DisplayName("lässt Account und Aufgaben bis zum Tag der Wirksamkeit beim abgebenden Ressort und übergibt sie um 0 Uhr")
    void uebergang() {
        uhr.stelleAuf(LocalDateTime.of(2032, 3, 10, 9, 0));
        trageEin("IM", "L1_IM");
        Map<String, Object> auftrag = Auftraege.auftrag(List.of(Auftraege.konto("L1_IM", "L1_FM")));
        auftrag.put("wirksamAm", "2032-04-01");
        String fall = ablauf.beginne(KOMMUNIKATION, PROZESS, auftrag);
        nimmKenntnis(fall);
        Task aufgabe = aufgabe(fall, "L1_IM");
        assertThat(aufgabe.getTenantId()).isEqualTo("IM");
        assertThatThrownBy(() -> ablauf.erledige(KOMMUNIKATION, aufgabe, GEAENDERT)).isInstanceOf(RuntimeException.class);
        ablauf.als(Besetzung.KOMMUNIKATION, () -> {
            assertThat(ablauf.aufgabe(aufgabe.getId())).isNotNull();
            return null;
        });
        assertThat(verwaltung.createJobQuery().timers().activityId("Ereignis_Wirksam").list())
                .anyMatch(job -> job.getDuedate().toInstant().equals(Instant.parse("2032-03-31T22:00:00Z")));
        uhr.stelleAuf(LocalDateTime.of(2032, 4, 1, 0, 0));
        ablauf.feuere(fall, "Ereignis_Wirksam");
        assertThat(aufgabe(fall, "L1_IM").getTenantId()).isEqualTo("FM");
        assertThat(register.pruefe("@L1_IM").accounts().get(0).ressort()).isEqualTo("FM");
        ablauf.erledige(KOMMUNIKATION, aufgabe(fall, "L1_IM"),
                of("geaendertAm", "2032-04-01", "nachweisUrl", "https://x.com/nachweis"));
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernamePruefen");
    }

    private Umressortierung zuletzt(String fall) {
        return auszug.abgabenZumGanzen(fall).letzte(List.of("Start_Umressortierung", "umressortierungAufnehmen"),
                Umressortierung.class).orElseThrow().inhalt();
    }
}
