package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.Besetzung;
import org.dienstweg.Inhaltssuche;
import org.dienstweg.recht.Ablehnung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nothing of an advantage, a decision or a suspicion stays in the engine, also after a refused answer. */
@DisplayName("Von einem Vorteil kennt die Engine nur den Weg")
public class KeinInhaltTest extends Inhaltssuche {

    private static final String GESTERN = LocalDate.now().minusDays(1).toString();
    private static final List<String> WORTE = List.of("Wortgeber", "Worthaus", "Wortmittler", "Wortgegenstand",
            "Wortanlass", "Wortberuehrung", "Wortbisher", "Wortgrundeins", "Wortgrundzwei", "Wortspaet", "Wortgruende",
            "Wortzweifel", "Wortverzicht", "Wortrueckgabe", "Wortweitergabe", "Wortverdacht", "Wortabwaegung", "Wortstelle");

    @Override
    protected List<String> worte() {
        return WORTE;
    }

    @Test
    @DisplayName("Ablehnung, Rückgabe, Verdacht: kein gepflanztes Wort in einer Tabelle der Engine")
    void ablehnung() throws SQLException {
        String akte = beginne(Besetzung.BESCHAEFTIGT, "vorteilsannahme", gepflanzt(""));
        assertThat(ablauf().wartet(akte)).containsExactly("antragErgaenzen");
        erledige(Besetzung.BESCHAEFTIGT, akte, "antragErgaenzen", gepflanzt("Wortgrundzwei"));
        assertThatThrownBy(() -> erledige(Besetzung.DIENSTVORGESETZT, akte, "zustimmungEntscheiden",
                entscheidung("ZUSTIMMUNG", "ZWEIFEL"))).isInstanceOf(Ablehnung.class);
        nichtsGefunden();
        erledige(Besetzung.DIENSTVORGESETZT, akte, "zustimmungEntscheiden", entscheidung("ABLEHNUNG", "JA"));
        erledige(Besetzung.BESCHAEFTIGT, akte, "rueckgabeNachweisen",
                Map.of("zurueckgegebenAm", GESTERN, "rueckgabeNachweis", "Wortrueckgabe"));
        erledige(Besetzung.DIENSTVORGESETZT, akte, "anhaltspunkteBeurteilen", Map.of("anhaltspunkteDienstvergehen",
                "NEIN", "anhaltspunkteBegruendung", "Wortverdacht", "abweichungBegruendung", "Wortabwaegung"));
        assertThat(ablauf().wartet(akte)).isEmpty();
    }

    @Test
    @DisplayName("Zustimmung mit Auflage: kein gepflanztes Wort in einer Tabelle der Engine")
    void auflage() throws SQLException {
        Map<String, Object> antrag = gepflanzt("Wortgrundzwei");
        antrag.put("vorteilsart", "GUTSCHEIN_GEGENSTAND");
        String akte = beginne(Besetzung.BESCHAEFTIGT, "vorteilsannahme", antrag);
        Map<String, Object> antworten = new HashMap<>(entscheidung("ZUSTIMMUNG_MIT_AUFLAGE", "NEIN"));
        antworten.putAll(Map.of("auflageEmpfaenger", "SOZIALE_EINRICHTUNG", "geberUnterrichten", "NEIN",
                "abweichungBegruendung", "Wortverzicht", "zweifelBegruendung", "Wortzweifel"));
        erledige(Besetzung.DIENSTVORGESETZT, akte, "zustimmungEntscheiden", antworten);
        erledige(Besetzung.BESCHAEFTIGT, akte, "weitergabeNachweisen",
                Map.of("weitergegebenAn", "Wortweitergabe", "weitergegebenAm", GESTERN));
        Verdachtsabnahme.ohne(anwendung(), () -> ablauf().erledige(Besetzung.DIENSTVORGESETZT, akte,
                "anhaltspunkteBeurteilen", Map.of("anhaltspunkteDienstvergehen", "JA", "anhaltspunkteBegruendung",
                        "Wortverdacht")));
        nichtsGefunden();
        erledige(Besetzung.DIENSTVORGESETZT, akte, "verdachtVerfolgen",
                Map.of("verfolgtSeit", GESTERN, "verfolgtUnter", "Wortstelle"));
        assertThat(ablauf().wartet(akte)).isEmpty();
    }

    private static Map<String, Object> gepflanzt(String zweiterGrund) {
        Map<String, Object> antrag = Vorteilsfaelle.mit(Map.of("zuwendendePerson", "Wortgeber Klein",
                "zuwendendeOrganisation", "Worthaus AG", "mittelsperson", "Wortmittler", "gegenstand", "Wortgegenstand",
                "anlass", "Wortanlass", "dienstlicheBeruehrung", "Wortberuehrung", "bisherigeZuwendungen", "Wortbisher"));
        antrag.putAll(Map.of("vorteilsart", "GELD", "angenommen", "VORLAEUFIG", "angenommenAm", GESTERN,
                "grundNichtRechtzeitig", "Wortgrundeins", "grundErteilungErwartet", zweiterGrund,
                "grundVerspaetung", "Wortspaet", "rechtsanspruch", "UNSICHER"));
        return antrag;
    }

    private static Map<String, Object> entscheidung(String art, String befangen) {
        return Map.of("belehrungZurKenntnis", true, "amtsfuehrungBeeintraechtigt", "NEIN", "eindruckBefangenheit",
                befangen, "beeinflussung", "NEIN", "geringerWert", "NEIN", "entscheidung", art,
                "entscheidungBegruendung", "Wortgruende");
    }
}
