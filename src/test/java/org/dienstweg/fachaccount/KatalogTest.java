package org.dienstweg.fachaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dienstweg.Katalog;
import org.dienstweg.recht.Regelwerk;
import org.junit.jupiter.api.Test;

/** No rule of the catalogue is forgotten: each is a rule object or explained in the handbook of the process owners. */
class KatalogTest {

    // Not in the catalogue's list of this process, but its instruction names it (prohibition of private statements).
    private static final Set<String> ZUSAETZLICH = Set.of("HR-3-05");

    private final Katalog katalog = Katalog.von("P1", FachAccountRegeln.alle());

    @Test
    void jedeDerAchtunddreissigRegelnIstGebautOderImHandbuchBegruendet() {
        katalog.istVollstaendig(38);
    }

    @Test
    void keineRegelIstErfunden() {
        katalog.enthaeltNurDieRegelnDesKatalogsUnd(ZUSAETZLICH);
    }

    @Test
    void jedesRegelwerkGehoertZuEinemSchritt() {
        assertThat(FachAccountRegeln.alle()).extracting(Regelwerk::id).allMatch(id -> id.endsWith("_PRUEFEN"))
                .doesNotHaveDuplicates();
    }
}
