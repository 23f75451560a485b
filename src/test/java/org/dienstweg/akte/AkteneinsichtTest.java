package org.dienstweg.akte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.akte.Testfaelle.ANNA;
import static org.dienstweg.akte.Testfaelle.FREMD;
import static org.dienstweg.akte.Testfaelle.KARL;
import static org.dienstweg.akte.Testfaelle.person;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ergebnis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@Aktentest
@DisplayName("Akteneinsicht")
class AkteneinsichtTest {

    @Autowired
    private Akteneinsicht einsicht;
    @Autowired
    private Testfaelle faelle;

    @BeforeEach
    void organisation() {
        faelle.organisation();
    }

    static Stream<Arguments> leser() {
        return Stream.of(
                arguments("wer den Antrag gestellt hat", ANNA, true),
                arguments("Leserolle im selben Ressort", KARL, true),
                arguments("Leserolle in einem anderen Ressort", FREMD, false),
                arguments("Leserolle, die für alle Ressorts handelt",
                        new Angemeldet("lpa", "STK", Set.of(Rolle.LPA), Set.of("STK", "IM", "FM")), true),
                arguments("andere Rolle im selben Ressort", person("x", "IM", Rolle.FACHREFERAT), false),
                arguments("keine Rolle", person("x", "IM"), false),
                arguments("Betrieb, auch als Leserolle eingetragen", person("x", "IM", Rolle.BETRIEB), false),
                arguments("Prozessverantwortung", person("x", "IM", Rolle.PROZESSVERANTWORTUNG), false),
                arguments("Datenschutz", person("x", "IM", Rolle.DATENSCHUTZ), false),
                arguments("beteiligt aus demselben Ressort", person("pruefer", "IM", Rolle.BETRIEB), true),
                arguments("beteiligt, aber jetzt in einem anderen Ressort", person("pruefer", "FM"), false),
                arguments("ohne jedes Ressort", new Angemeldet("anna", "IM", Set.of(), Set.of()), false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("leser")
    void liste_und_einzelne_akte_folgen_derselben_regel(String wer, Angemeldet angemeldet, boolean darf) {
        String aktenzeichen = faelle.vonAnna();
        faelle.akten().beteilige(aktenzeichen, "pruefer", Beteiligung.PRUEFER);

        assertThat(einsicht.lies(aktenzeichen, angemeldet).isPresent()).isEqualTo(darf);
        assertThat(einsicht.liste(Fallfilter.ALLE, angemeldet).gesamt()).isEqualTo(darf ? 1 : 0);
    }

    @Test
    @DisplayName("Ein unbekanntes Aktenzeichen ist wie ein verbotenes: leer")
    void unbekannt() {
        assertThat(einsicht.lies("FA-2026-IM-999999", ANNA)).isEmpty();
    }

    @Test
    @DisplayName("Dokumente gibt es nur über die Akte, zu der sie gehören")
    void dokumente() {
        String eigene = faelle.vonAnna();
        String andere = faelle.eroeffne(Aktentest.DISZIPLINAR, "IM", "dora");
        UUID id = faelle.akten().lege(andere, "x", "Verfügung", new byte[] {1}).id();

        assertThat(einsicht.schriftstueck(eigene, id, ANNA)).isEmpty();
        assertThat(einsicht.schriftstueck(andere, id, ANNA)).isEmpty();
        assertThat(einsicht.schriftstueck(andere, id, person("dora", "IM"))).isPresent();
    }

    @Test
    @DisplayName("Eine verbundene Akte erscheint nur bei denen, die sie lesen dürfen")
    void verbundene() {
        String account = faelle.vonAnna();
        String verborgen = faelle.eroeffne(Aktentest.DISZIPLINAR, "IM", "dora");
        String zweite = faelle.vonAnna();
        faelle.akten().verbinde(account, verborgen);
        faelle.akten().verbinde(zweite, account);

        assertThat(einsicht.lies(account, ANNA).orElseThrow().verbundene()).extracting(Fall::aktenzeichen)
                .containsExactly(zweite);
    }

    @Test
    @DisplayName("Dieselbe Regel später anders beurteilt: beide Feststellungen bleiben")
    void feststellungen_bleiben() {
        String aktenzeichen = faelle.vonAnna();
        faelle.pruefe(aktenzeichen, Ergebnis.VERLETZT);
        faelle.pruefe(aktenzeichen, Ergebnis.ERFUELLT);

        assertThat(einsicht.lies(aktenzeichen, ANNA).orElseThrow().feststellungen())
                .extracting(vermerk -> vermerk.feststellung().ergebnis())
                .containsExactlyInAnyOrder(Ergebnis.VERLETZT, Ergebnis.ERFUELLT);
    }

    @Test
    @DisplayName("Die Liste hat Seiten zu 25 und filtert nach Verfahren und Status")
    void seiten_und_filter() {
        IntStream.range(0, 27).forEach(i -> faelle.vonAnna());
        faelle.akten().schliesse("FA-2026-IM-000003", "Ende_Eingerichtet");

        Seite<Fall> zweite = einsicht.liste(new Fallfilter(null, null, 2), KARL);
        assertThat(zweite.eintraege()).hasSize(2);
        assertThat(zweite.seiten()).isEqualTo(2);
        assertThat(zweite.gesamt()).isEqualTo(27);
        assertThat(einsicht.liste(new Fallfilter(null, Fallstatus.BEENDET, 1), KARL).eintraege())
                .extracting(Fall::aktenzeichen).containsExactly("FA-2026-IM-000003");
        assertThat(einsicht.liste(new Fallfilter("disziplinarverfahren-einleiten", null, 1), KARL).gesamt()).isZero();
        assertThat(einsicht.liste(new Fallfilter(null, null, Integer.MAX_VALUE), KARL).eintraege()).isEmpty();
        assertThat(einsicht.liste(new Fallfilter(null, null, -5), KARL).nummer()).isEqualTo(1);
    }

    @Test
    @DisplayName("Die Zahl der Anweisungen hängt nicht davon ab, wie viel in Liste und Akte steht")
    void anweisungen_bleiben_gleich() {
        String aktenzeichen = faelle.vonAnna();
        faelle.fuelle(aktenzeichen);
        long liste = anweisungen(() -> einsicht.liste(Fallfilter.ALLE, KARL));
        long akte = anweisungen(() -> einsicht.lies(aktenzeichen, KARL));

        IntStream.range(0, 20).forEach(i -> faelle.fuelle(faelle.vonAnna()));
        IntStream.range(0, 20).forEach(i -> faelle.fuelle(aktenzeichen));

        assertThat(anweisungen(() -> einsicht.liste(Fallfilter.ALLE, KARL))).isEqualTo(liste).isLessThanOrEqualTo(2);
        assertThat(anweisungen(() -> einsicht.lies(aktenzeichen, KARL))).isEqualTo(akte).isLessThanOrEqualTo(10);
    }

    private long anweisungen(Runnable lesen) {
        faelle.zaehleAbJetzt();
        lesen.run();
        return Testfaelle.anweisungen();
    }
}
