package org.dienstweg.disziplinar;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dienstweg.frist.Fristrechner;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Regelwerk;

/** What tests of rules have in common: the day, a usual suspicion, and one finding out of many. */
final class Regelprobe {

    static final LocalDate HEUTE = LocalDate.of(2026, 11, 30);

    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private Regelprobe() {
    }

    static <F> Ergebnis ergebnis(Regelwerk<F> regelwerk, F fakten, String regel) {
        return finde(regelwerk, fakten, regel, HEUTE).ergebnis();
    }

    static <F> Feststellung finde(Regelwerk<F> regelwerk, F fakten, String regel, LocalDate heute) {
        return regelwerk.pruefe(fakten, heute).feststellungen().stream().filter(eine -> eine.regel().equals(regel)).findFirst().orElseThrow();
    }

    static Verdacht verdacht(Map<String, Object> anders) {
        Map<String, Object> angaben = new HashMap<>(Verdachtsfaelle.mit(anders));
        return JSON.convertValue(angaben, Verdacht.class);
    }

    static Disziplinarfristen fristen() {
        return new Disziplinarfristen(Fristrechner.neu());
    }
}
