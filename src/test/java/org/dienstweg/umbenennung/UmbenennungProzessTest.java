package org.dienstweg.umbenennung;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.dienstweg.Uebergaenge;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.register.Auskunft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ways of whole orders through the diagram, as HR 2 (last paragraph) has it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Accounts umbenennen")
public class UmbenennungProzessTest extends Umbenennungstest {

    @Autowired
    private RepositoryService repository;
    @Autowired
    private Uebergaenge uebergaenge;
    @Autowired
    private JdbcTemplate jdbc;
    private Folgeantrag folge;

    @BeforeEach
    void bereiteVor() {
        folge = new Folgeantrag(ablauf, auszug, jdbc);
    }

    @Test
    @DisplayName("führt jeden Account vom Profilnamen über den Nutzernamen bis zur Mitteilung, einen nach dem andern oder zugleich")
    void zweiAccounts() {
        String fall = bisZurUmbenennung(konto("A1"), konto("A2"));
        assertThat(ablauf.wartet(fall)).containsExactly("profilnameAendern", "profilnameAendern");
        benenneUm(fall, "A1");
        assertThat(stand(fall, "A1")).isEqualTo(Umbenennungsstand.UMBENANNT);
        assertThat(ablauf.wartet(fall)).containsExactly("profilnameAendern");
        assertThat(register.pruefe("@A1_IM")).satisfies(antwort -> {
            assertThat(antwort.ergebnis()).isEqualTo(Auskunft.Ergebnis.FRUEHER);
            assertThat(antwort.accounts().get(0)).returns("A1_FM", konto -> konto.nutzername())
                    .returns("https://x.com/A1_FM", konto -> konto.url()).returns("FM", konto -> konto.ressort());
        });
        benenneUm(fall, "A2");
        assertThat(beendet(fall)).isEqualTo("Ende_Umbenannt");
    }

    @Test
    @DisplayName("prüft einen anderen Nutzernamen wie den ersten")
    void andererName() {
        String fall = bisZurUmbenennung(konto("C1"));
        erledige(fall, "C1", GEAENDERT);
        assertThatThrownBy(() -> erledige(fall, "C1", of("verfuegbar", "NEIN", "alternativerNutzername", "Finanzminister")))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("HR-5-08");
        erledige(fall, "C1", of("verfuegbar", "NEIN", "alternativerNutzername", "C1_FMNRW"));
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernamePruefen");
        erledige(fall, "C1", FREI);
        erledige(fall, "C1", GEAENDERT);
        assertThat(register.pruefe("@C1_FMNRW").ergebnis()).isEqualTo(Auskunft.Ergebnis.JA);
    }

    @Test
    @DisplayName("AB-05: ein neuer Account kommt nur über die festgestellte Unmöglichkeit und das ganze Verfahren Fach-Account")
    void neuerAccount() {
        String fall = bisZurUmbenennung(konto("D1"));
        bisZurUnmoeglichkeit(fall, "D1");
        assertThat(ablauf.wartet(fall)).containsExactly("unmoeglichkeitFeststellen");
        assertThatThrownBy(() -> erledige(fall, "D1", of("neuerAccountNoetig", "JA"))).hasMessageContaining("Grund");
        erledige(fall, "D1", of("neuerAccountNoetig", "JA", "grund", "Auch alle anderen Namen sind vergeben."));
        mahne(fall, "neuenAccountBeantragen");
        String neuer = folge.beantrage(fall, aufgabe(fall, "D1"), "D1_Finanz");
        assertThat(ablauf.wartet(neuer)).containsExactly("kommunikationAbstimmen");
        assertThat(ablauf.aufgabe(neuer, "kommunikationAbstimmen").getTenantId()).isEqualTo("FM");
        folge.fuehreZuEnde(neuer, "https://x.com/D1_Finanz");
        assertThat(ablauf.wartet(fall)).containsExactly("oeffentlichkeitInformieren");
        assertThat(register.pruefe("@D1_IM").accounts().get(0).nachfolger().nutzername()).isEqualTo("D1_Finanz");
        informiere(fall, "D1");
        assertThat(beendet(fall)).isEqualTo("Ende_Umbenannt");
    }

    @Test
    @DisplayName("kehrt mit einer Ablehnung zurück: der Account behält seinen Nutzernamen")
    void neuerAccountAbgelehnt() {
        String fall = bisZurUmbenennung(konto("E1"));
        bisZurUnmoeglichkeit(fall, "E1");
        erledige(fall, "E1", of("neuerAccountNoetig", "JA", "grund", "Vergeben."));
        String neuer = folge.beantrage(fall, aufgabe(fall, "E1"), "E1_Finanz");
        ablauf.erledige(KOMMUNIKATION, neuer, "kommunikationAbstimmen",
                of("ergebnis", "ABGELEHNT", "anmerkung", "Kein Bedarf."));
        assertThat(ablauf.wartet(fall)).containsExactly("absenderhinweisAnpassen");
        schliesseAb(fall, "E1");
        assertThat(beendet(fall)).isEqualTo("Ende_Umbenannt");
        assertThat(register.pruefe("@E1_IM").ergebnis()).isEqualTo(Auskunft.Ergebnis.JA);
    }

    @Test
    @DisplayName("endet, wenn sich nichts ändert (HR-2-43)")
    void nichtNotwendig() {
        trageEin("FM", "G1_IM");
        Map<String, Object> konto = Auftraege.konto("G1_IM", "G1_IM");
        konto.put("neuerProfilname", "Schutz G1_IM");
        assertThat(beendet(beginne(konto))).isEqualTo("Ende_NichtNotwendig");
    }

    @Test
    @DisplayName("erinnert und eskaliert bei jeder Aufgabe")
    void erinnert() {
        trageEin("IM", "M1_IM");
        String fall = beginne(of("account", "M1_IM", "sinnstiftend", false), konto("M2"));
        mahne(fall, "namenNachbessern");
        ablauf.erledige(KOMMUNIKATION, fall, "namenNachbessern", Auftraege.auftrag(
                List.of(Auftraege.konto("M1_IM", "M1_FM"), Auftraege.konto("M2_IM", "M2_FM"))));
        mahne(fall, "hausspitzeEinbeziehen");
        nimmKenntnis(fall);
        mahne(fall, "profilnameAendern");
        erledige(fall, "M1", GEAENDERT);
        mahne(fall, "nutzernamePruefen");
        erledige(fall, "M1", of("verfuegbar", "NEIN"));
        mahne(fall, "unmoeglichkeitFeststellen");
        erledige(fall, "M1", of("neuerAccountNoetig", "NEIN", "grund", "Vergeben."));
        mahne(fall, "absenderhinweisAnpassen");
        erledige(fall, "M1", of("geaendertAm", HEUTE));
        mahne(fall, "verifizierungErneuern");
        erledige(fall, "M1", of("verifizierung", "BEANTRAGT"));
        erledige(fall, "M1", of("verifizierung", "ABGELEHNT", "verifizierungGrund", "Kein Bedarf."));
        mahne(fall, "oeffentlichkeitInformieren");
        erledige(fall, "M2", GEAENDERT);
        erledige(fall, "M2", FREI);
        mahne(fall, "nutzernameAendern");
    }

    @Test
    @DisplayName("überspringt, was schon richtig heißt")
    void schonRichtig() {
        trageEin("IM", "N1_IM");
        Map<String, Object> konto = Auftraege.konto("N1_IM", "N1_FM");
        konto.put("neuerProfilname", "Schutz N1_IM");
        String fall = beginne(konto);
        nimmKenntnis(fall);
        assertThat(ablauf.wartet(fall)).containsExactly("nutzernamePruefen");
        trageEin("IM", "N2_IM");
        Map<String, Object> zweites = Auftraege.konto("N2_IM", "N2_IM");
        String anderer = beginne(zweites);
        nimmKenntnis(anderer);
        erledige(anderer, "N2", GEAENDERT);
        assertThat(ablauf.wartet(anderer)).containsExactly("absenderhinweisAnpassen");
    }

    @Test
    @DisplayName("nimmt einen Account mit Begründung heraus, auch vor dem Tag der Wirksamkeit; die anderen laufen weiter")
    void herausnahme() {
        Map<String, Object> auftrag = Auftraege.auftrag(List.of(konto("O1"), konto("O2")));
        auftrag.put("wirksamAm", LocalDate.now().plusDays(1).toString());
        String fall = ablauf.beginne(KOMMUNIKATION, PROZESS, auftrag);
        nimmKenntnis(fall);
        nimmHeraus(fall, "O1");
        assertThat(stand(fall, "O1")).isEqualTo(Umbenennungsstand.HERAUSGENOMMEN);
        assertThat(ablauf.wartet(fall)).containsExactly("profilnameAendern");
        assertThatThrownBy(() -> nimmHeraus(fall, "O2")).hasMessageContaining("letzte Account");
        ablauf.feuere(fall, "Ereignis_Wirksam");
        benenneUm(fall, "O2");
        assertThat(beendet(fall)).isEqualTo("Ende_Umbenannt");
    }

    @Test
    @DisplayName("kann zurückgezogen werden, solange kein Account halb umbenannt ist")
    void zurueckgezogen() {
        String fall = bisZurUmbenennung(konto("P1"), konto("P2"));
        erledige(fall, "P1", GEAENDERT);
        assertThatThrownBy(() -> ziehZurueck(fall)).hasMessageContaining("schon begonnen");
        nimmHeraus(fall, "P1");
        ziehZurueck(fall);
        assertThat(beendet(fall)).isEqualTo("Ende_Zurueckgezogen");
    }

    @AfterAll
    void jederWegDesDiagrammsIstGegangen() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(PROZESS).latestVersion()
                .singleResult().getId();
        assertThat(uebergaenge.nieGenommen(repository.getBpmnModelInstance(definition))).as("Wege ohne Test").isEmpty();
    }

    private void bisZurUnmoeglichkeit(String fall, String name) {
        erledige(fall, name, GEAENDERT);
        erledige(fall, name, of("verfuegbar", "NEIN"));
    }
}
