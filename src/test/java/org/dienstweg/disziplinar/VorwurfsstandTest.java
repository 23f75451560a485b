package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is charged now, written from § 19 LDG NRW. */
@DisplayName("Stand des Vorwurfs")
class VorwurfsstandTest {

    private static final LocalDate TAG = LocalDate.of(2026, 12, 1);

    @ParameterizedTest(name = "{0}: vorgeworfen {1}, ausgeschieden {2}")
    @CsvSource({"'', 1, ''", "+Zweite, '1 2', ''", "'+Zweite -Zweite', 1, 3", "'+Zweite -zweite! +Dritte', '1 4', 3",
        "'+Zweite -Kugelschreiber', '1 2', 3", "-Erste, '', 2", "'-Zweite +Zweite', '1 3', 2", "'-Zweite -Zweite', 1, '2 3'"})
    @DisplayName("wirft nicht mehr vor, was im Wortlaut ausgeschieden ist, und nennt jede Beschränkung")
    void stand(String fortschreibungen, String vorgeworfen, String ausgeschieden) {
        Vorwurfsstand stand = stand(fortschreibungen);
        assertThat(stand.vorgeworfen()).extracting(Fassung::nummer).isEqualTo(nummern(vorgeworfen));
        assertThat(stand.ausgeschieden()).extracting(Fassung::nummer).isEqualTo(nummern(ausgeschieden));
    }

    @ParameterizedTest(name = "{0}: zu eröffnen ist Fassung {1}")
    @CsvSource({"'', 1", "-Erste, 1", "'+Zweite -Dritte', 2"})
    @DisplayName("belehrt wird über die neueste Ausdehnung")
    void zuEroeffnen(String fortschreibungen, int fassung) {
        assertThat(stand(fortschreibungen).zuEroeffnen()).isEqualTo(fassung);
    }

    private static Vorwurfsstand stand(String fortschreibungen) {
        List<Fassung> fassungen = new ArrayList<>(List.of(new Fassung(1, TAG, null, "Erste", TAG)));
        Stream.of(fortschreibungen.split(" ")).filter(eine -> !eine.isEmpty()).forEach(eine -> fassungen.add(new Fassung(
                fassungen.size() + 1, TAG, eine.startsWith("-") ? Vorwurf.Art.BESCHRAENKUNG : Vorwurf.Art.AUSDEHNUNG,
                eine.substring(1), null)));
        return new Vorwurfsstand(fassungen);
    }

    private static List<Integer> nummern(String text) {
        return Stream.of(text.split(" ")).filter(eine -> !eine.isEmpty()).map(Integer::valueOf).toList();
    }
}
