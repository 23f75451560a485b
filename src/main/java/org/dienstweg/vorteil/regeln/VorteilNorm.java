package org.dienstweg.vorteil.regeln;

import java.util.function.UnaryOperator;
import org.dienstweg.recht.Norm;
import org.dienstweg.recht.Regel;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.vorteil.Angaben.Statusgruppe;

/** Citations of the law of advantages. */
final class VorteilNorm {

    private static final String STAND = "VV zu § 42 BeamtStG/§ 59 LBG NRW vom 11.2.2011 (MBl. NRW. S. 68)";
    private static final String TARIFSTAND = "TV-L in der am 22.11.2026 geltenden Fassung";

    private VorteilNorm() {
    }

    /** A passage of the Verwaltungsvorschriften, e.g. {@code vv("7.1")}. */
    static Norm vv(String nummer) {
        return new Norm("VV zu § 42 BeamtStG Nr. " + nummer, STAND);
    }

    /**
     * The same rules as the law of a status group cites them: employees under the collective agreement are bound by § 3
     * Abs. 3 TV-L; the Verwaltungsvorschriften only say how to apply it.
     */
    static <F> Regelwerk<F> fuer(Regelwerk<F> regelwerk, Statusgruppe statusgruppe) {
        if (statusgruppe != Statusgruppe.TARIF) {
            return regelwerk;
        }
        UnaryOperator<Regel<F>> tariflich = regel -> new Regel<>(regel.id(), regel.satz(), tarif(regel.norm()),
                regel.staerke(), regel.pruefung());
        return new Regelwerk<>(regelwerk.id(), regelwerk.version(), regelwerk.regeln().stream().map(tariflich).toList());
    }

    private static Norm tarif(Norm norm) {
        return new Norm("§ 3 Abs. 3 TV-L; vgl. " + norm.zitat(), TARIFSTAND);
    }
}
