package org.dienstweg.vorteil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dienstweg.Katalog;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.vorteil.regeln.VorteilRegeln;
import org.junit.jupiter.api.Test;

/** No rule of the catalogue is forgotten: each is a rule object or explained in the handbook of the process owners. */
class KatalogTest {

    private final Katalog katalog = Katalog.von("P4", VorteilRegeln.alle());

    @Test
    void jedeDerFuenfzigRegelnIstGebautOderImHandbuchBegruendet() {
        katalog.istVollstaendig(50);
    }

    @Test
    void keineRegelIstErfunden() {
        katalog.enthaeltNurDieRegelnDesKatalogsUnd(Set.of());
    }

    @Test
    void jedesRegelwerkGehoertZuEinemSchritt() {
        assertThat(VorteilRegeln.alle()).extracting(Regelwerk::id).allMatch(id -> id.endsWith("_PRUEFEN"))
                .doesNotHaveDuplicates();
    }
}
