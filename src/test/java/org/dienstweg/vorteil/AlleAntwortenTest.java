package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dienstweg.vorteil.VorteilFixture.HEUTE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dienstweg.recht.JaNein;
import org.dienstweg.recht.Pruefergebnis;
import org.dienstweg.vorteil.Angaben.Amtsbezug;
import org.dienstweg.vorteil.Angaben.Annahme;
import org.dienstweg.vorteil.Angaben.Beeinflussung;
import org.dienstweg.vorteil.Angaben.JaNeinUnsicher;
import org.dienstweg.vorteil.Angaben.Statusgruppe;
import org.dienstweg.vorteil.Angaben.StillschweigendGrund;
import org.dienstweg.vorteil.Angaben.Teilnahmegrund;
import org.dienstweg.vorteil.Angaben.Vorteilsart;
import org.dienstweg.vorteil.VorteilEntscheidung.Art;
import org.dienstweg.vorteil.VorteilEntscheidung.Auflageempfaenger;
import org.dienstweg.vorteil.VorteilEntscheidung.JaNeinZweifel;
import org.dienstweg.vorteil.VorteilFakten.Sperre;
import org.dienstweg.vorteil.regeln.VorteilRegeln;
import org.dienstweg.vorteil.vorpruefung.Einordnung;
import org.dienstweg.vorteil.vorpruefung.Einordnung.Weg;
import org.junit.jupiter.api.Test;

/**
 * Not samples but every combination of answers, unanswered ones among them: the space is finite. What must hold is stated
 * here from the text once more, independently of the rules.
 */
class AlleAntwortenTest {

    private long gezaehlt;

    @Test
    void keineAntwortenFuehrenZurZustimmungWoDasRechtSieVerbietet() {
        alle(JaNein.class).forEach(gefordert -> alle(JaNeinUnsicher.class).forEach(pflichtwidrig ->
                alle(Beeinflussung.class).forEach(vermutet -> alle(JaNeinUnsicher.class).forEach(erwartung ->
                        entscheide(antrag(null, null, null, erwartung, gefordert, pflichtwidrig, vermutet, null, null,
                                null, null))))));
        assertThat(gezaehlt).isGreaterThan(100_000);
    }

    private void entscheide(VorteilAntrag antrag) {
        for (JaNeinZweifel amtsfuehrung : alle(JaNeinZweifel.class).toList()) {
            for (JaNeinZweifel eindruck : alle(JaNeinZweifel.class).toList()) {
                for (Beeinflussung beeinflussung : alle(Beeinflussung.class).toList()) {
                    for (Art art : alle(Art.class).toList()) {
                        for (String grund : List.of("", "Begründung")) {
                            entscheide(antrag, new VorteilEntscheidung(true, amtsfuehrung, eindruck, beeinflussung,
                                    JaNein.JA, art, grund, Auflageempfaenger.SOZIALE_EINRICHTUNG, JaNein.JA, "egal"));
                        }
                    }
                }
            }
        }
    }

    private void entscheide(VorteilAntrag antrag, VorteilEntscheidung entscheidung) {
        gezaehlt++;
        VorteilFakten fakten = new VorteilFakten(antrag, HEUTE, 0, 3, Sperre.KEINE);
        Pruefergebnis ergebnis = VorteilRegeln.ENTSCHEIDUNG_PRUEFEN.pruefe(
                new Entscheidungslage(fakten, entscheidung, null), HEUTE);
        boolean zustimmung = Set.of(Art.ZUSTIMMUNG, Art.ZUSTIMMUNG_MIT_AUFLAGE).contains(
                entscheidung.entscheidung() == null ? Art.ABLEHNUNG : entscheidung.entscheidung());
        if (zustimmung && ergebnis.zulaessig(entscheidung.abweichungBegruendung())) {
            assertThat(verboten(antrag, entscheidung)).as("%s %s", antrag, entscheidung).isFalse();
        }
    }

    /** The text of Nr. 7, 7.1 and 7.4: doubt counts like yes; only the applicant's doubt can be dispelled, in writing. */
    private static boolean verboten(VorteilAntrag antrag, VorteilEntscheidung entscheidung) {
        boolean nr7 = entscheidung.amtsfuehrungBeeintraechtigt() != JaNeinZweifel.NEIN
                || entscheidung.eindruckBefangenheit() != JaNeinZweifel.NEIN;
        boolean nr71 = entscheidung.beeinflussung() != Beeinflussung.NEIN || antrag.beeinflussung() == Beeinflussung.JA;
        boolean nr74 = antrag.gefordert() != JaNein.NEIN || antrag.pflichtwidrigeGegenleistung() == JaNeinUnsicher.JA
                || antrag.pflichtwidrigeGegenleistung() == null;
        boolean zweifel = antrag.beeinflussung() == Beeinflussung.ZWEIFELHAFT
                || antrag.erwartungVerknuepft() == JaNeinUnsicher.UNSICHER
                || antrag.pflichtwidrigeGegenleistung() == JaNeinUnsicher.UNSICHER;
        return nr7 || nr71 || nr74 || zweifel && entscheidung.entscheidungBegruendung().isEmpty();
    }

    @Test
    void wederGeldNochZweifelEndenStillschweigendGenehmigt() {
        alle(JaNeinUnsicher.class).forEach(anspruch -> alle(Vorteilsart.class).forEach(art ->
                alle(Amtsbezug.class).forEach(bezug -> alle(StillschweigendGrund.class).forEach(grund ->
                        alle(JaNeinUnsicher.class).forEach(ueblich -> alle(Beeinflussung.class).forEach(beeinflussung ->
                                alle(JaNeinUnsicher.class).forEach(pflichtwidrig ->
                                        ordneEin(anspruch, art, bezug, grund, ueblich, beeinflussung, pflichtwidrig))))))));
        assertThat(gezaehlt).isGreaterThan(1_000_000);
    }

    private void ordneEin(JaNeinUnsicher anspruch, Vorteilsart art, Amtsbezug bezug, StillschweigendGrund grund,
                          JaNeinUnsicher ueblich, Beeinflussung beeinflussung, JaNeinUnsicher pflichtwidrig) {
        for (JaNein gefordert : JaNein.values()) {
            for (Teilnahmegrund teilnahme : Teilnahmegrund.values()) {
                for (JaNeinUnsicher erwartung : JaNeinUnsicher.values()) {
                    gezaehlt++;
                    VorteilAntrag antrag = antrag(anspruch, art, bezug, erwartung, gefordert, pflichtwidrig,
                            beeinflussung, grund, ueblich, teilnahme, JaNein.NEIN);
                    Weg weg = Einordnung.lage(new VorteilFakten(antrag, HEUTE, 0, 3, Sperre.KEINE));
                    if (weg == Weg.STILLSCHWEIGEND_GENEHMIGT && (art == Vorteilsart.GELD || zweifelhaft(antrag))
                            || weg != Weg.ZU_ENTSCHEIDEN && zweifelhaft(antrag)) {
                        throw new AssertionError(weg + " trotz " + antrag);
                    }
                }
            }
        }
    }

    private static boolean zweifelhaft(VorteilAntrag antrag) {
        return Stream.of(antrag.rechtsanspruch(), antrag.erwartungVerknuepft(), antrag.pflichtwidrigeGegenleistung(),
                        antrag.ueblichUndAngemessen()).anyMatch(JaNeinUnsicher.UNSICHER::equals)
                || antrag.amtsbezug() == Amtsbezug.UNSICHER || antrag.beeinflussung() != Beeinflussung.NEIN
                || antrag.stillschweigendGrund() == StillschweigendGrund.UNSICHER;
    }

    private static VorteilAntrag antrag(JaNeinUnsicher anspruch, Vorteilsart art, Amtsbezug bezug,
                                        JaNeinUnsicher erwartung, JaNein gefordert, JaNeinUnsicher pflichtwidrig,
                                        Beeinflussung beeinflussung, StillschweigendGrund grund, JaNeinUnsicher ueblich,
                                        Teilnahmegrund teilnahme, JaNein beauftragt) {
        return new VorteilAntrag(Statusgruppe.BEAMTE, "Erika Beispiel", "", "", art, "Stift", null, "Messe", HEUTE, null,
                "", "keine", anspruch, bezug, erwartung, gefordert, pflichtwidrig, beeinflussung, grund, ueblich,
                teilnahme, beauftragt, JaNein.NEIN, null, Annahme.NEIN, null, "", "", "", JaNein.NEIN, true);
    }

    /** All answers and the missing one. */
    private static <E extends Enum<E>> Stream<E> alle(Class<E> antworten) {
        return Stream.concat(Arrays.stream(antworten.getEnumConstants()), Stream.of((E) null));
    }
}
