package org.dienstweg.beitrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dienstweg.Katalog;
import org.dienstweg.beitrag.regeln.BeitragRegeln;
import org.dienstweg.recht.Regelwerk;
import org.junit.jupiter.api.Test;

/** No rule of the catalogue is forgotten: each is a rule object or explained in the handbook of the process owners. */
class KatalogTest {

    // What third parties say belongs to another list of the catalogue, but arrives here and nowhere else.
    private static final Set<String> ZUSAETZLICH = Set.of("HR-3-30", "HR-3-31");

    private final Katalog katalog = Katalog.von("P3", BeitragRegeln.alle());

    @Test
    void jedeDerVierundzwanzigRegelnIstGebautOderImHandbuchBegruendet() {
        katalog.istVollstaendig(24);
    }

    @Test
    void keineRegelIstErfunden() {
        katalog.enthaeltNurDieRegelnDesKatalogsUnd(ZUSAETZLICH);
    }

    @Test
    void jedesRegelwerkHeisstWieSeinSchritt() {
        assertThat(BeitragRegeln.alle()).extracting(Regelwerk::id)
                .allMatch(id -> id.matches("[A-Z]+_(PRUEFEN|FESTHALTEN|EINORDNEN)")).doesNotHaveDuplicates();
    }
}
