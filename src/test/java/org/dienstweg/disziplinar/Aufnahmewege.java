package org.dienstweg.disziplinar;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.kreis.Kreise;
import org.dienstweg.akte.kreis.Kreismitglied;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways from the suspicion to competence, written from §§ 17, 18, 81 LDG NRW. */
abstract class Aufnahmewege extends Disziplinartest {

    @Autowired
    private Kreise kreise;
    @Autowired
    private Akteneinsicht einsicht;

    @Test
    @DisplayName("lehnt Tarifbeschäftigte mit dem richtigen Weg ab und behält nichts (HR-3-14)")
    void tarif() {
        assertThatThrownBy(() -> melde(of("statusgruppe", "TARIF"))).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("§ 3 TV-L").hasMessageContaining("Personalstelle");
    }

    @Test
    @DisplayName("nimmt jeden Anlass nur von der Rolle entgegen, die ihn aufnimmt")
    void wrongRoles() {
        assertThatThrownBy(() -> ablauf.beginne(BESCHAEFTIGTER, PROZESS, Verdachtsfaelle.mit(of())))
                .isInstanceOf(Ablehnung.class).hasMessageContaining("Dienstvorgesetzte Stelle");
        assertThatThrownBy(() -> melde(of("ausloeser", "ANONYM"))).hasMessageContaining("Personalstelle");
        assertThatThrownBy(() -> ablauf.beginne(BESCHAEFTIGTER, PROZESS, Verdachtsfaelle.mit(of("ausloeser", "SELBSTANTRAG"))))
                .hasMessageContaining("nur Sie selbst");
        assertThatThrownBy(() -> melde(of("betroffenePerson", "Wolff, Birgit"))).hasMessageContaining("Selbstantrag");
    }

    @Test
    @DisplayName("klärt bei Ausgeschiedenen die Zuständigkeit und gibt ab (§ 81 LDG NRW)")
    void abgabe() {
        String fall = melde(of("statusgruppe", "RUHESTAND"));
        assertThat(ablauf.wartet(fall)).containsExactly("zustaendigkeitKlaeren");
        assertThatThrownBy(() -> erledige(fall, "zustaendigkeitKlaeren", of("zustaendig", "NEIN",
                "zustaendigkeitBegruendung", "Früher FM."))).hasMessageContaining("an wen");
        erledige(fall, "zustaendigkeitKlaeren", of("zustaendig", "NEIN", "abgegebenAn", "Ministerium der Finanzen",
                "zustaendigkeitBegruendung", "Bei Eintritt in den Ruhestand war es zuständig."));
        assertThat(ende(fall)).isEqualTo("Ende_Abgegeben");
    }

    @Test
    @DisplayName("erkennt ein früheres Verfahren auch bei anderer Schreibweise (§ 17 Abs. 3 LDG NRW)")
    void zweitesVerfahren() {
        String erster = melde(of("betroffenePerson", "Dr. Jürgen Möllenbäcker"));
        String zweiter = melde(of("betroffenePerson", "Moellenbaecker, Juergen",
                "sachverhalt", "Am Empfang eines Unternehmens teilgenommen, Betrag angenommen."));
        assertThat(ablauf.wartet(zweiter)).containsExactly("zustaendigkeitKlaeren");
        assertThat(auszug.geltendeFeststellungen(zweiter).get("zustaendigkeitPruefen"))
                .filteredOn(eine -> eine.regel().equals("LDG-17.3")).singleElement()
                .satisfies(eine -> assertThat(eine.begruendung()).contains(erster, "auch der Sachverhalt"));
        erledige(zweiter, "zustaendigkeitKlaeren", of("zustaendig", "JA", "zustaendigkeitBegruendung", "Anderer Empfang."));
        assertThat(ablauf.wartet(zweiter)).containsExactly("anhaltspunkteWuerdigen");
    }

    @Test
    @DisplayName("schließt aus, wer betroffen ist oder gemeldet hat (§§ 20, 21 VwVfG NRW)")
    void befangen() {
        String fall = melde(of("ausloeser", "HINWEIS", "hinweisgebendePerson", "Birgit Wolff"));
        assertThatThrownBy(() -> erledige(fall, "anhaltspunkteWuerdigen", ANHALTSPUNKTE)).hasMessageContaining("gemeldet");
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
    }

    @Test
    @DisplayName("nimmt Verdacht und Tatsachen aus einem anderen Verfahren entgegen und verbindet die Akten")
    void ausAnderemVerfahren() {
        String fall = ablauf.uebergib(DIENSTVORGESETZTE, "DisziplinarverdachtGemeldet",
                Verdachtsfaelle.mit(of("ausloeser", "VORTEILSANNAHME", "pflichtverletzung", List.of("§ 42 BeamtStG"))));
        assertThat(ablauf.wartet(fall)).containsExactly("anhaltspunkteWuerdigen");
    }

    @Test
    @DisplayName("nimmt keinen Vorgang an, über den niemand entscheiden könnte, und nennt die höhere Stelle (§§ 20, 21 VwVfG NRW)")
    void niemandUnbefangen() {
        String einzige = "stefan.roth";
        assertThatThrownBy(() -> ablauf.beginne(einzige, PROZESS, Verdachtsfaelle.mit(of("ausloeser", "HINWEIS",
                "hinweisgebendePerson", "Stefan Roth")))).isInstanceOf(Ablehnung.class).hasMessageContaining("höhere dienstvorgesetzte Stelle");
        assertThatThrownBy(() -> ablauf.beginne(einzige, PROZESS, Verdachtsfaelle.mit(of("ausloeser", "SELBSTANTRAG",
                "betroffenePerson", "Stefan Roth")))).hasMessageContaining("Selbstantrag kann dort gestellt werden");
    }

    @Test
    @DisplayName("gibt einen Verdacht aus einem anderen Verfahren an die höhere Stelle ab, wenn niemand unbefangen ist")
    void abgabeAnHoehereStelle() {
        String fall = ablauf.uebergib("stefan.roth", "DisziplinarverdachtGemeldet",
                Verdachtsfaelle.mit(of("ausloeser", "BEITRAG", "hinweisgebendePerson", "stefan.roth")));
        assertThat(ende(fall)).isEqualTo("Ende_AnHoehereStelle");
        assertThat(schriftstuecke(fall)).containsExactly("Vermerk über die Abgabe");
        assertThat(transaktion.<List<Rolle>>execute(status -> kreise.mitglieder(fall).stream().map(Kreismitglied::rolle).toList()))
                .contains(Rolle.HOEHERE_DIENSTVORGESETZTE_STELLE);
        assertThat(einsicht.deckblatt(fall, new Angemeldet("monika.peters", "FM", Set.of(Rolle.HOEHERE_DIENSTVORGESETZTE_STELLE),
                Set.of("FM")))).as("die höhere Stelle kann die Akte lesen").isPresent();
    }
}
