package org.dienstweg.disziplinar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dienstweg.frist.Frist;
import org.dienstweg.frist.Fristberechnung;
import org.springframework.stereotype.Service;

/**
 * The deadlines of a case, computed from its file: begun by proven service, stopped by suspension, never deciding anything.
 * Days are calendar days in Europe/Berlin.
 */
@Service
public class Disziplinarfristen {

    private final Fristberechnung berechnung;

    Disziplinarfristen(Fristberechnung berechnung) {
        this.berechnung = berechnung;
    }

    /** This deadline; empty while nothing has begun it or the proceedings rest. */
    public Optional<Frist> frist(Fristart art, Verfahrensstand stand) {
        return stand.ruht() ? Optional.empty() : beginn(art, stand).map(tag -> berechne(art, tag, stand));
    }

    /** Every deadline that runs. */
    public List<Frist> laufende(Verfahrensstand stand) {
        return Stream.of(Fristart.values()).flatMap(art -> frist(art, stand).stream()).toList();
    }

    /** When measures become impossible by lapse of time (§ 15 LDG NRW), as of a day; empty if nobody knows the day of the act. */
    public List<Zeitablauf> zeitablauf(LocalDate tatzeit, LocalDate heute) {
        return tatzeit == null ? List.of()
                : Stream.of(Ausschlussfrist.values()).map(eine -> zeitablauf(eine, tatzeit, heute)).toList();
    }

    private Zeitablauf zeitablauf(Ausschlussfrist eine, LocalDate tatzeit, LocalDate heute) {
        Frist frist = berechnung.nachEreignisUnverschoben("Vollendung", tatzeit, eine.dauer());
        return new Zeitablauf(eine.massnahmen(), frist, heute.isAfter(frist.ende()));
    }

    private Frist berechne(Fristart art, LocalDate tag, Verfahrensstand stand) {
        // The right to go to court begins after six months: warning earlier is safer than moving the end (B.6.3).
        return art == Fristart.ABSCHLUSS
                ? berechnung.nachEreignisUnverschoben(art.ereignis(), tag, art.dauer(), stand.ruhezeiten())
                : berechnung.nachEreignis(art.ereignis(), tag, art.dauer(), stand.ruhezeiten());
    }

    private static Optional<LocalDate> beginn(Fristart art, Verfahrensstand stand) {
        return switch (art) {
            case ERKLAERUNG, AEUSSERUNG -> stand.unterrichtung().map(abgabe -> abgabe.inhalt())
                    .filter(Unterrichtung::nachgewiesen).map(Unterrichtung::zugestelltAm);
            case ANHOERUNG -> stand.muendlichGewuenscht().map(Aeusserung::aeusserungEingegangenAm);
            case ABSCHLUSS -> stand.eingeleitetAm();
        };
    }
}
