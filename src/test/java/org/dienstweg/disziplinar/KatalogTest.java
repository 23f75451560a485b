package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dienstweg.Katalog;
import org.dienstweg.recht.Regelwerk;
import org.junit.jupiter.api.Test;

/** No rule of the catalogue is forgotten: each is a rule object or explained in the handbook of the process owners. */
class KatalogTest {

    // The statute itself (catalogue B.2), and who is not subject to it (HR-3-14, listed for other processes).
    private static final Set<String> ZUSAETZLICH = Set.of("HR-3-14", "LDG-4", "LDG-15", "LDG-17.1", "LDG-17.2", "LDG-17.3",
            "LDG-17.4", "LDG-17.5", "LDG-19", "LDG-20.1", "LDG-20.2", "LDG-20.3", "LDG-22", "LDG-29", "LDG-33", "LDG-33.2",
            "LDG-62", "VwVfG-20");

    private final Katalog katalog = Katalog.von("P5", DisziplinarRegeln.alle());

    @Test
    void jedeDerVierundfuenfzigRegelnIstGebautOderImHandbuchBegruendet() {
        katalog.istVollstaendig(54);
    }

    @Test
    void keineRegelIstErfunden() {
        katalog.enthaeltNurDieRegelnDesKatalogsUnd(ZUSAETZLICH);
    }

    @Test
    void jedesRegelwerkGehoertZuEinemSchritt() {
        assertThat(DisziplinarRegeln.alle()).extracting(Regelwerk::id).allMatch(id -> id.matches("[A-Z]+_(PRUEFEN|FESTHALTEN|VERWERTEN)"))
                .doesNotHaveDuplicates();
    }
}
