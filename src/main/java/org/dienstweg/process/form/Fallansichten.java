package org.dienstweg.process.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dienstweg.process.Fallansicht;
import org.dienstweg.process.form.schema.CaseView;

/** Finds the view of a case that belongs to a process; asked late, because views themselves may need the engine. */
record Fallansichten(Supplier<Stream<Fallansicht>> all, Clock clock, Consumer<String> gezeigt) {

    /** What a step of a process may show; nothing if the process has no view. */
    CaseView of(String verfahren, String schritt, Supplier<String> aktenzeichen, Supplier<String> teil) {
        return CaseView.of(() -> ask(verfahren, view -> view.fall(aktenzeichen.get(), schritt, teil)),
                () -> ask(verfahren, view -> view.vorbelegung(aktenzeichen.get(), schritt, teil)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, Object> ask(String verfahren, Function<Fallansicht, Map<String, Object>> question) {
        return all.get().filter(view -> view.verfahren().equals(verfahren)).findFirst().map(question).orElse(Map.of());
    }
}
