package org.dienstweg.vorteil;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.dienstweg.Besetzung;
import org.dienstweg.akte.Verlaufseintrag;
import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is not taken from applicants and deciders, and what remains of it, from VV zu § 42 BeamtStG. */
@DisplayName("Was bei einem Vorteil abgewiesen wird")
class VorteilAbweisungTest extends Vorteilstest {

    @Test
    @DisplayName("Für Ehemalige beantragt die Personalstelle; selbst können sie es nicht (VV42-1.1d)")
    void ruhestand() {
        Map<String, Object> antrag = of("statusgruppe", "RUHESTAND", "amtsbezug", "FRUEHERES_AMT",
                "betroffenePerson", "Gerd Altmann");
        assertThatThrownBy(() -> beginne(antrag)).isInstanceOf(Ablehnung.class).hasMessageContaining("Personalstelle");
        String akte = ablauf.beginne(Besetzung.PERSONALSTELLE, PROZESS, Vorteilsfaelle.mit(antrag));
        assertThat(ablauf.wartet(akte)).containsExactly("zustimmungEntscheiden");
        Map<String, Object> unbekannt = new HashMap<>(antrag);
        unbekannt.put("betroffeneKennung", "niemand.hier");
        assertThatThrownBy(() -> ablauf.beginne(Besetzung.PERSONALSTELLE, PROZESS, Vorteilsfaelle.mit(unbekannt)))
                .hasMessageContaining("gibt es nicht");
    }

    @Test
    @DisplayName("Nach einer abgewiesenen Zustimmung steht der Versuch in der Akte, sonst nichts, und es kann entschieden werden")
    void abgewieseneZustimmung() {
        String akte = beginne(of());
        Map<String, Object> verboten = zustimmung();
        verboten.put("eindruckBefangenheit", "ZWEIFEL");
        assertThatThrownBy(() -> entscheide(akte, verboten)).hasMessageContaining("VV42-7b");
        assertThat(auszug.eingaben(akte)).extracting(eingabe -> eingabe.schritt()).containsExactly("Start_VorteilAngeboten");
        assertThat(auszug.verlauf(akte)).extracting(Verlaufseintrag::text)
                .anySatisfy(text -> assertThat(text).contains("nicht angenommen", "VV42-7b"));
        assertThat(datenbank.queryForList("select fakten from pruefvermerk where aktenzeichen = ? and schritt = ?",
                String.class, akte, "entscheidungPruefen")).singleElement().asString().contains("\"angenommen\":false");
        entscheide(akte, zustimmung());
        assertThat(verletzt(akte)).isEmpty();
        assertThat(ablauf.wartet(akte)).containsExactly("anhaltspunkteBeurteilen");
    }

    @Test
    @DisplayName("Auf den Geber darf ohne Mitteilung nur verzichtet werden, wer das begründet (VV42-7.2b)")
    void geberNichtUnterrichtet() {
        String akte = beginne(of());
        Map<String, Object> ohne = mitAuflage();
        ohne.put("geberUnterrichten", "NEIN");
        assertThatThrownBy(() -> entscheide(akte, ohne)).hasMessageContaining("Warum wird sie nicht unterrichtet");
        ohne.put("abweichungBegruendung", "Die Person ist verstorben.");
        entscheide(akte, ohne);
        assertThat(ablauf.wartet(akte)).containsExactly("weitergabeNachweisen");
        assertThat(schriftstuecke(akte)).isEqualTo(1);
    }

    @Test
    @DisplayName("Wurde Geld angenommen, genügt ein Nein ohne Abwägung nicht (VV42-3.4.1a)")
    void geldVerlangtAbwaegung() {
        String akte = bisZurBeurteilung(of("vorteilsart", "GELD", "gegenstand", "Geldschein", "angenommen", "BEREITS",
                "angenommenAm", "2026-11-16"));
        assertThatThrownBy(() -> beurteile(akte, KEINE_ANHALTSPUNKTE)).isInstanceOf(Ablehnung.class)
                .hasMessageContaining("Abwägung");
        assertThat(ablauf.wartet(akte)).containsExactly("anhaltspunkteBeurteilen");
    }

    @Test
    @DisplayName("Nach der Annahme, bei einer Forderung und nach der Entscheidung kann niemand den Antrag zurückziehen")
    void keinRueckzug() {
        String angenommen = beginne(of("angenommen", "BEREITS", "angenommenAm", "2026-11-16"));
        assertThatThrownBy(() -> ziehZurueck(angenommen)).hasMessageContaining("bereits angenommen");
        String gefordert = beginne(of("gefordert", "JA"));
        assertThatThrownBy(() -> ziehZurueck(gefordert)).hasMessageContaining("Forderung");
        String entschieden = beginne(of());
        entscheide(entschieden, ablehnung());
        assertThatThrownBy(() -> ziehZurueck(entschieden)).hasMessageContaining("bereits entschieden");
    }
}
