package org.dienstweg.vorteil;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import org.dienstweg.process.Uebergabe;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** Plays the process that takes a suspicion over, or its absence, whatever is deployed. */
final class Verdachtsabnahme {

    private static final String NACHRICHT = "DisziplinarverdachtGemeldet";

    private Verdachtsabnahme() {
    }

    static void ohne(ApplicationContext anwendung, Runnable tat) {
        Uebergabe niemand = mock(Uebergabe.class);
        when(niemand.moeglich(NACHRICHT)).thenReturn(false);
        statt(anwendung, niemand, tat);
    }

    /** What the other process was given. */
    static Map<String, Object> mit(ApplicationContext anwendung, Runnable tat) {
        Map<String, Object> tatsachen = new HashMap<>();
        Uebergabe jemand = mock(Uebergabe.class);
        when(jemand.moeglich(NACHRICHT)).thenReturn(true);
        when(jemand.eroeffne(any(), eq(NACHRICHT), any())).thenAnswer(aufruf -> {
            tatsachen.putAll(aufruf.getArgument(2));
            return "DV-2026-IM-000001";
        });
        statt(anwendung, jemand, tat);
        return tatsachen;
    }

    private static void statt(ApplicationContext anwendung, Uebergabe andere, Runnable tat) {
        Object delegate = anwendung.getBean("verdachtUebergebenDelegate");
        Object vorher = ReflectionTestUtils.getField(delegate, "uebergabe");
        ReflectionTestUtils.setField(delegate, "uebergabe", andere);
        try {
            tat.run();
        } finally {
            ReflectionTestUtils.setField(delegate, "uebergabe", vorher);
        }
    }
}
