package org.dienstweg.umbenennung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dienstweg.Katalog;
import org.dienstweg.recht.Regelwerk;
import org.dienstweg.umbenennung.regeln.UmbenennungRegeln;
import org.junit.jupiter.api.Test;

/** No rule of the catalogue is forgotten: each is a rule object or explained in the handbook of the process owners. */
class KatalogTest {

    // Not in the catalogue's list of this process, but it keeps a new account out of a process that is not made for it.
    private static final Set<String> ZUSAETZLICH = Set.of("HR-2-08");

    private final Katalog katalog = Katalog.von("P2", UmbenennungRegeln.alle());

    @Test
    void jedeDerVierundzwanzigRegelnIstGebautOderImHandbuchBegruendet() {
        katalog.istVollstaendig(24);
    }

    @Test
    void keineRegelIstErfunden() {
        katalog.enthaeltNurDieRegelnDesKatalogsUnd(ZUSAETZLICH);
    }

    @Test
    void jedesRegelwerkGehoertZuEinemSchritt() {
        assertThat(UmbenennungRegeln.alle()).extracting(Regelwerk::id).allMatch(id -> id.endsWith("_PRUEFEN"))
                .doesNotHaveDuplicates();
    }
}
