package org.dienstweg.vorteil.regeln;

import java.util.List;
import java.util.stream.Stream;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.vorteil.Angaben.Statusgruppe;
import org.dienstweg.vorteil.Anhaltspunktelage;
import org.dienstweg.vorteil.Entscheidungslage;
import org.dienstweg.vorteil.VorteilFakten;

/**
 * The law of accepting advantages in the order of its tasks. Each set is named like the step that applies it; the rules
 * themselves stand in the file of their subject.
 */
public final class VorteilRegeln {

    private static final String VERSION = "1";

    /** Does the application state what matters, without contradiction? */
    public static final Regelwerk<VorteilFakten> VOLLSTAENDIGKEIT_PRUEFEN =
            new Regelwerk<>("VOLLSTAENDIGKEIT_PRUEFEN", VERSION, VollstaendigkeitRegeln.ALLE);

    /** Is it an advantage, is it given in relation to the office, and do the answers exclude consent already? */
    public static final Regelwerk<VorteilFakten> VORTEIL_UND_AMTSBEZUG_PRUEFEN = new Regelwerk<>(
            "VORTEIL_UND_AMTSBEZUG_PRUEFEN", VERSION,
            Stream.of(VorteilsbegriffRegeln.ALLE, AmtsbezugRegeln.ALLE, AusschlussRegeln.ALLE).flatMap(List::stream).toList());

    /** Is it tacitly approved? */
    public static final Regelwerk<VorteilFakten> STILLSCHWEIGENDE_GENEHMIGUNG_PRUEFEN =
            new Regelwerk<>("STILLSCHWEIGENDE_GENEHMIGUNG_PRUEFEN", VERSION, StillschweigendRegeln.ALLE);

    /** Was it accepted before consent, and was consent asked for at once? */
    public static final Regelwerk<VorteilFakten> VORLAEUFIGE_ANNAHME_PRUEFEN =
            new Regelwerk<>("VORLAEUFIGE_ANNAHME_PRUEFEN", VERSION, AnnahmeRegeln.ALLE);

    /** May consent be given? */
    public static final Regelwerk<Entscheidungslage> ENTSCHEIDUNG_PRUEFEN =
            new Regelwerk<>("ENTSCHEIDUNG_PRUEFEN", VERSION, EntscheidungRegeln.ALLE);

    /** Is there reason to look into a breach of duty? */
    public static final Regelwerk<Anhaltspunktelage> ANHALTSPUNKTE_PRUEFEN =
            new Regelwerk<>("ANHALTSPUNKTE_PRUEFEN", VERSION, AnhaltspunkteRegeln.ALLE);

    private VorteilRegeln() {
    }

    /** All sets of rules of the process, in the order of its tasks. */
    public static List<Regelwerk<?>> alle() {
        return List.of(VOLLSTAENDIGKEIT_PRUEFEN, VORTEIL_UND_AMTSBEZUG_PRUEFEN, STILLSCHWEIGENDE_GENEHMIGUNG_PRUEFEN,
                VORLAEUFIGE_ANNAHME_PRUEFEN, ENTSCHEIDUNG_PRUEFEN, ANHALTSPUNKTE_PRUEFEN);
    }

    /** The four sets an application meets, cited for its status group (may be null). */
    public static List<Regelwerk<VorteilFakten>> fuerAntraege(Statusgruppe statusgruppe) {
        return Stream.of(VOLLSTAENDIGKEIT_PRUEFEN, VORTEIL_UND_AMTSBEZUG_PRUEFEN, STILLSCHWEIGENDE_GENEHMIGUNG_PRUEFEN,
                VORLAEUFIGE_ANNAHME_PRUEFEN).map(regelwerk -> fuer(regelwerk, statusgruppe)).toList();
    }

    /** A set of rules with the citations of the law that binds the status group: § 3 Abs. 3 TV-L for TARIF. */
    public static <F> Regelwerk<F> fuer(Regelwerk<F> regelwerk, Statusgruppe statusgruppe) {
        return VorteilNorm.fuer(regelwerk, statusgruppe);
    }
}
