package org.dienstweg.beeinflussung;

import java.util.Set;
import org.dienstweg.Katalog;
import org.junit.jupiter.api.Test;

/** No rule of the catalogue is forgotten: each is a rule object or explained in the handbook of the process owners. */
class KatalogTest {

    private static final Set<String> ZUSAETZLICH = Set.of("VV42-10b", "B.4-KORRUPTIONSBG");

    private final Katalog katalog = Katalog.von("N16", BeeinflussungRegeln.alle());

    @Test
    void jedeDerSechsRegelnIstGebautOderImHandbuchBegruendet() {
        katalog.istVollstaendig(6);
    }

    @Test
    void keineRegelIstErfunden() {
        katalog.enthaeltNurDieRegelnDesKatalogsUnd(ZUSAETZLICH);
    }
}
