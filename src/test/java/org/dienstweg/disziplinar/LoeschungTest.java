package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.dienstweg.Leitung;
import org.dienstweg.akte.aufbewahrung.Folgeausgaenge;
import org.dienstweg.akte.aufbewahrung.Loeschart;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.vorteil.Vorteilsfaelle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@DisplayName("Aufbewahrung und Löschung nach Fristablauf nach jedem Ende (§ 16 LDG NRW)")
public class LoeschungTest extends Spurensuche {

    private static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);
    private static final String VERMERKE = "loeschvermerk|loeschstopp|zugriff";
    private static final LocalDateTime EWIG = LocalDateTime.of(2199, 1, 1, 0, 0);

    @Autowired
    private Folgeausgaenge ausgaenge;

    static Stream<String> enden() {
        return Stream.concat(Bpmn.readModelFromFile(Path.of("processes", PROZESS + ".bpmn").toFile())
                .getModelElementsByType(EndEvent.class).stream().map(EndEvent::getId).filter(id -> id.startsWith("Ende_")),
                Stream.of("Ende_Uebergeben/VERWEIS"));
    }

    @ParameterizedTest
    @MethodSource("enden")
    @DisplayName("Am letzten Tag der Frist ist alles noch da, am Tag danach nirgends mehr; ohne Frist bleibt es für immer")
    void jedesEnde(String ende) throws Exception {
        Pflanzung pflanzung = new Pflanzung();
        String[] teile = ende.split("/");
        String fall = bis(teile[0], pflanzung);
        assertThat(ende(fall)).isEqualTo(teile[0]);
        if (teile.length > 1) {
            ausgaenge.halteFest(fall, teile[1], HEUTE, pflanzung.wort("Folgeausgang"), new Angemeldet(DIENSTVORGESETZTE, "IM",
                    Set.of(Rolle.DIENSTVORGESETZTE_STELLE), Set.of("IM")));
        }
        String instanz = ende.equals("Ende_Vernichtet") ? fall + "!" : ablauf.instanz(fall);
        List<String> alles = funde(pflanzung, instanz);
        assertThat(alles).hasSizeGreaterThanOrEqualTo(ende.equals("Ende_Vernichtet") ? 0 : pflanzung.worte().size());
        Optional<Period> frist = frist(ende);
        LocalDate letzterTag = frist.map(HEUTE::plus).orElse(EWIG.toLocalDate());
        uhr.stelleAuf(letzterTag.atTime(23, 59));
        lauf.loesche();
        assertThat(funde(pflanzung, instanz)).containsExactlyElementsOf(alles);
        Leitung liest = Leitung.von(rest, ende.equals("Ende_AnHoehereStelle") ? "monika.peters" : DIENSTVORGESETZTE);
        assertThat(liest.hole("/api/faelle/" + fall).getStatusCode()).isEqualTo(HttpStatus.OK);
        if (frist.isPresent()) {
            uhr.stelleAuf(letzterTag.plusDays(1).atStartOfDay());
            lauf.loesche();
            nurDerVermerkBleibt(fall, instanz, pflanzung, VERMERKE);
        }
    }

    private void nurDerVermerkBleibt(String fall, String instanz, Pflanzung pflanzung, String orte) throws Exception {
        assertThat(reste(pflanzung, instanz)).isEmpty();
        assertThat(funde(pflanzung, fall)).as("das Aktenzeichen")
                .allMatch(fund -> fund.matches(".* in (public\\.(" + orte + "))"));
        assertThat(Leitung.von(rest, DIENSTVORGESETZTE).hole("/api/faelle/" + fall).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(vermerke.findByAktenzeichen(fall)).singleElement().satisfies(vermerk -> {
            assertThat(vermerk.art()).isEqualTo(Loeschart.FRISTABLAUF);
            assertThat(vermerk.regel()).containsPattern("§ 16 |Nr. 2.3");
            assertThat(vermerk.verfahren()).isEqualTo(PROZESS);
        });
        assertThat(lauf.loesche()).as("noch einmal").isZero();
    }

    private Optional<Period> frist(String ende) {
        return jdbc.queryForList("select frist from aufbewahrungsfrist where verfahren = ? and ende = ?", String.class,
                PROZESS, ende).stream().map(Period::parse).findFirst();
    }

    private String bis(String ende, Pflanzung pflanzung) {
        String fall = switch (ende) {
            case "Ende_Vernichtet" -> anonymeEingabe(pflanzung);
            case "Ende_AnHoehereStelle" -> ablauf.uebergib("stefan.roth", "DisziplinarverdachtGemeldet",
                    pflanzung.in("Start_VerdachtBekannt", Verdachtsfaelle.mit(of("ausloeser", "BEITRAG",
                    "hinweisgebendePerson", "stefan.roth", "gefaehrdungAufklaerung", "JA")), "hinweisgebendePerson"));
            case "Ende_Abgegeben" -> gemeldet(pflanzung, of("statusgruppe", "RUHESTAND"));
            case "Ende_NichtEingeleitetKeineAnhaltspunkte" -> gemeldet(pflanzung, of());
            case "Ende_NichtEingeleitetMassnahmeverbot" -> gemeldet(pflanzung, of("tatzeit", "2019-01-31"));
            case "Ende_KraftGesetzesBeendet" -> eingeleitet(pflanzung, of("strafverfahren", "OEFFENTLICHE_KLAGE",
                    "gleicherSachverhalt", "JA"));
            case "Ende_Erledigt" -> eingeleitet(pflanzung, of());
            case "Ende_Uebergeben" -> bisZurUebergabe(pflanzung);
            default -> throw new IllegalArgumentException("Wie endet ein Verfahren so? " + ende);
        };
        beende(fall, ende, pflanzung);
        return fall;
    }

    private void beende(String fall, String ende, Pflanzung pflanzung) {
        switch (ende) {
            case "Ende_AnHoehereStelle" -> { }
            case "Ende_Vernichtet" -> fuelleAus(fall, "anhaltspunkteWuerdigen", pflanzung, OHNE_ANLASS);
            case "Ende_Abgegeben" -> fuelleAus(fall, "zustaendigkeitKlaeren", pflanzung, of("zustaendig", "NEIN"));
            case "Ende_NichtEingeleitetMassnahmeverbot" -> {
                fuelleAus(fall, "anhaltspunkteWuerdigen", pflanzung, ANHALTSPUNKTE);
                fuelleAus(fall, "massnahmeverbotWuerdigen", pflanzung, of("massnahmeverbot", "JA"));
            }
            case "Ende_KraftGesetzesBeendet" -> fuelleAus(fall, "strafverfahrenVerfolgen", pflanzung, of("strafausgang",
                    "VERURTEILUNG", "strafmassMonate", 12, "rechtskraftAm", "2026-11-30", "vorsatz", "JA"), "fortfuehrungGrund");
            case "Ende_Erledigt" -> {
                loeseAus(fall, "DisziplinarverfahrenErledigt", pflanzung.wort("Erledigung"));
                fuelleAus(fall, "erledigungFeststellen", pflanzung,
                        of("erledigt", "JA", "erledigungsgrund", "TOD", "erledigtAm", "2026-11-29"));
            }
            case "Ende_Uebergeben" -> fuelleAus(fall, "uebergeben", pflanzung,
                    of("entlastungGeregelt", "JA", "verschwiegenheitBelehrt", true));
            default -> fuelleAus(fall, "anhaltspunkteWuerdigen", pflanzung, of("zureichendeAnhaltspunkte", "NEIN"));
        }
    }

    @Test
    @DisplayName("Die verbundene Vorteilsakte behält nichts von dem, was im Verfahren hinzukam, und alles Eigene")
    void ausEinerVorteilsannahme() throws Exception {
        Pflanzung eigenes = new Pflanzung();
        Pflanzung hinzugekommen = new Pflanzung();
        am(2026, 11, 18);
        String vorteil = ablauf.beginne(BESCHAEFTIGTER, "vorteilsannahme", Vorteilsfaelle.mit(of("gefordert", "JA",
                "gegenstand", eigenes.wort("Gegenstand"))));
        erledige(vorteil, "zustimmungEntscheiden", of("belehrungZurKenntnis", true, "amtsfuehrungBeeintraechtigt", "NEIN",
                "eindruckBefangenheit", "JA", "beeinflussung", "NEIN", "geringerWert", "NEIN", "entscheidung", "ABLEHNUNG",
                "entscheidungBegruendung", eigenes.wort("Ablehnung")));
        erledige(vorteil, "anhaltspunkteBeurteilen", of("anhaltspunkteDienstvergehen", "JA",
                "anhaltspunkteBegruendung", eigenes.wort("Verdacht")));
        am(2026, 11, 30);
        String fall = jdbc.queryForObject("select anderes from verbindung where aktenzeichen = ?", String.class, vorteil);
        klaere(fall);
        beschreibe(fall, hinzugekommen);
        fuelleAus(fall, "anhaltspunkteWuerdigen", hinzugekommen, of("zureichendeAnhaltspunkte", "NEIN"));
        uhr.stelleAuf(EWIG);
        lauf.loesche();
        nurDerVermerkBleibt(fall, fall + "!", hinzugekommen, VERMERKE + "|verlaufseintrag");
        assertThat(funde(eigenes)).hasSizeGreaterThanOrEqualTo(eigenes.worte().size());
        assertThat(Leitung.von(rest, DIENSTVORGESETZTE).fall(vorteil).path("verbundene")).isEmpty();
    }
}
