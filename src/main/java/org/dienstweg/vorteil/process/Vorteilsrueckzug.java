package org.dienstweg.vorteil.process;

import java.util.Optional;
import org.dienstweg.geschenke.Ausgang;
import org.dienstweg.process.Rueckzugsfolge;
import org.dienstweg.process.Rueckzugshindernis;
import org.dienstweg.vorteil.VorteilAntrag;
import org.dienstweg.vorteil.VorteilFaelle;
import org.dienstweg.vorteil.VorteilRegister;
import org.springframework.stereotype.Component;

/** What happened cannot be withdrawn: a decision, an acceptance, a demand, an attempt to influence (VV42-6.1d, -10b). */
@Component
class Vorteilsrueckzug implements Rueckzugshindernis, Rueckzugsfolge {

    private final VorteilFaelle faelle;
    private final VorteilRegister register;

    Vorteilsrueckzug(VorteilFaelle faelle, VorteilRegister register) {
        this.faelle = faelle;
        this.register = register;
    }

    @Override
    public Optional<String> grund(String aktenzeichen) {
        if (!aktenzeichen.startsWith(VorteilFaelle.KUERZEL + "-")) {
            return Optional.empty();
        }
        if (faelle.entscheidung(aktenzeichen).isPresent()) {
            return Optional.of("Über diesen Antrag ist bereits entschieden; er kann nicht mehr zurückgezogen werden.");
        }
        VorteilAntrag antrag = faelle.antrag(aktenzeichen);
        if (antrag.istAngenommen()) {
            return Optional.of("Die Zuwendung ist bereits angenommen; über sie muss entschieden werden "
                    + "(VV zu § 42 BeamtStG Nr. 6 und 6.1).");
        }
        return faelle.unverdaechtig(aktenzeichen) ? Optional.empty()
                : Optional.of("Eine Forderung oder ein möglicher Versuch der Beeinflussung muss der dienstvorgesetzten Stelle "
                + "vorliegen; dieser Antrag kann nicht zurückgezogen werden (VV zu § 42 BeamtStG Nr. 6.1 und 7.4).");
    }

    @Override
    public void zurueckgezogen(String aktenzeichen) {
        if (aktenzeichen.startsWith(VorteilFaelle.KUERZEL + "-")) {
            register.schreibeFort(aktenzeichen, Ausgang.ZURUECKGEZOGEN);
        }
    }
}
