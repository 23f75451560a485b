package org.dienstweg.beitrag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dienstweg.beitrag.Beweis.Stueck;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.organisation.Ressortname;
import org.dienstweg.recht.Ergebnis;
import org.dienstweg.recht.Feststellung;
import org.dienstweg.recht.Regelwerk;

/** Facts for the rules: an own post of the Ministerium des Innern unless a test says otherwise. */
final class Regelproben {

    static final LocalDate HEUTE = LocalDate.of(2026, 11, 25);
    static final Instant JETZT = Instant.parse("2026-11-25T12:00:00Z");
    static final Ressortname IM = new Ressortname("IM", "Ministerium des Innern", "Innen", true);
    static final Gegenstand ACCOUNT =
            new Gegenstand(null, "TWITTER_X", "X (Twitter)", "Pressestelle", "IM NRW", "IM_NRW", "https://x.com/IM_NRW");
    static final Stueck BILD = new Stueck("s.png", "image/png", "ab", JETZT);

    private Regelproben() {
    }

    static Ergebnis beweis(Beweis beweis) {
        assertThat(ergebnis(BeitragRegeln.BEWEIS_FESTHALTEN, beweis, "HR-4-02")).isEqualTo(Ergebnis.ERFUELLT);
        return ergebnis(BeitragRegeln.BEWEIS_FESTHALTEN, beweis, "HR-3-23");
    }

    static Instant um(Long minuten) {
        return minuten == null ? null : JETZT.plusSeconds(60 * minuten);
    }

    static Gegenstandsfakten fakten(Map<String, Object> werte, Gegenstand account, Ressortname ressort) {
        return new Gegenstandsfakten(meldung(werte), account, ressort, JETZT);
    }

    static Beitragsmeldung meldung(Map<String, Object> anders) {
        Map<String, Object> werte = new HashMap<>(Map.of("beitragUrl", "https://x.com/IM_NRW/status/1",
                "beitragText", "im gaznen Land", "urheber", "EIGENER_ACCOUNT", "handlungsart", "BEITRAG",
                "fehlerart", "TIPPFEHLER"));
        werte.putAll(anders);
        return new ObjectMapper().convertValue(werte, Beitragsmeldung.class);
    }

    static Map<String, Object> werte(String eines, String wert, String anderes, String andererWert) {
        Map<String, Object> werte = new HashMap<>();
        werte.put(eines, wert);
        werte.put(anderes, andererWert);
        return werte;
    }

    static <F> Ergebnis ergebnis(Regelwerk<F> werk, F fakten, String regel) {
        return feststellung(werk, fakten, regel).ergebnis();
    }

    static <F> Feststellung feststellung(Regelwerk<F> werk, F fakten, String regel) {
        return werk.pruefe(fakten, HEUTE).feststellungen().stream().filter(eine -> eine.regel().equals(regel)).findFirst()
                .orElseThrow();
    }

}
