package org.dienstweg.fachaccount;

import static org.dienstweg.recht.Norm.handreichung;
import static org.dienstweg.recht.Staerke.MUSS;

import java.time.Instant;
import java.util.List;
import org.dienstweg.recht.Befund;
import org.dienstweg.recht.Regel;

/** All three before creation; the text prescribes no order among them. */
final class VoraussetzungenRegeln {

    static final Regel<Voraussetzungen> VORHER_MIT_DER_KOMMUNIKATION_ABGESTIMMT = Regel.zeitlos("HR-2-11",
            "Fach-Accounts werden nach vorheriger Abstimmung mit der Kommunikation eingerichtet.",
            handreichung("2 Spiegelpunkt 1"), MUSS, v -> Befund.wenn(vor(v.abgestimmtAm(), v.jetzt()),
                    "Der Account ist mit der Kommunikation abgestimmt.",
                    "Die Abstimmung mit der Kommunikation liegt nicht vor."));

    static final Regel<Voraussetzungen> NUR_NACH_BILLIGUNG_DURCH_DIE_HAUSSPITZE = Regel.zeitlos("HR-2-10",
            "Fach-Accounts werden nur nach Billigung durch die Hausspitze eingerichtet.",
            handreichung("2 Spiegelpunkt 1"), MUSS, v -> Befund.wenn(vor(v.gebilligtAm(), v.jetzt()),
                    "Die Hausspitze hat den Account gebilligt.",
                    "Die Billigung der Hausspitze liegt nicht vor."));

    static final Regel<Voraussetzungen> LPA_IST_INFORMIERT = Regel.zeitlos("HR-2-12",
            "Fach-Accounts werden nach Information des LPA eingerichtet.",
            handreichung("2 Spiegelpunkt 1"), MUSS, v -> Befund.wenn(vor(v.lpaInformiertAm(), v.jetzt()),
                    "Das LPA ist informiert.",
                    "Die Information des LPA ist nicht versandt."));

    static final Regel<Voraussetzungen> WEITERE_PLATTFORM_NUR_MIT_DEM_LPA = Regel.zeitlos("HR-2-02",
            "Weitere Plattformen nutzt die Hausspitze nur in Abstimmung mit dem LPA.",
            handreichung("2 Fn. 1"), MUSS, v -> Befund.wenn(
                    v.plattformGelistet() || vor(v.lpaEinverstandenAm(), v.jetzt()),
                    v.plattformGelistet() ? "Für eine gelistete Plattform genügt die Information des LPA."
                            : "Das LPA ist mit der Nutzung der Plattform einverstanden.",
                    "Das Einverständnis des LPA mit der Nutzung der Plattform liegt nicht vor."));

    static final List<Regel<Voraussetzungen>> ALLE = List.of(VORHER_MIT_DER_KOMMUNIKATION_ABGESTIMMT,
            NUR_NACH_BILLIGUNG_DURCH_DIE_HAUSSPITZE, LPA_IST_INFORMIERT, WEITERE_PLATTFORM_NUR_MIT_DEM_LPA);

    private VoraussetzungenRegeln() {
    }

    private static boolean vor(Instant ereignis, Instant jetzt) {
        return ereignis != null && !ereignis.isAfter(jetzt);
    }
}
