package org.dienstweg.benchmark;

import java.util.List;
import java.util.Map;
import org.dienstweg.vorteil.Vorteilsfaelle;

/** A book after a talk, consented to, no breach of duty: one start form, two user tasks, one document, no mail. */
final class AdvantageCase implements Script {

    @Override
    public String process() {
        return "vorteilsannahme";
    }

    @Override
    public Actor starter() {
        return Actor.BESCHAEFTIGT;
    }

    @Override
    public Map<String, Object> application() {
        return Vorteilsfaelle.mit(Map.of());
    }

    @Override
    public List<Step> steps() {
        Map<String, Object> consent = Vorteilsfaelle.entscheidungen().findFirst().orElseThrow().angaben("antworten");
        return List.of(new Step("zustimmungEntscheiden", Actor.DIENSTVORGESETZT, consent),
                new Step("anhaltspunkteBeurteilen", Actor.DIENSTVORGESETZT,
                        Map.of("anhaltspunkteDienstvergehen", "NEIN", "anhaltspunkteBegruendung", "keine")));
    }
}
