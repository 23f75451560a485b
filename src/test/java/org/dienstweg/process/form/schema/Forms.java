package org.dienstweg.process.form.schema;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dienstweg.recht.Ablehnung;

/** Small forms and submissions, written with single quotes so that tests stay readable. */
final class Forms {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Forms() {
    }

    /** A form of these components, separated by commas. */
    static FormSchema form(String components) {
        return FormSchema.parse(json("{'id':'probe','components':[" + components + "]}")
                .getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, Object> accepted(FormSchema form, String submitted) {
        return accepted(form, submitted, "{}", "{}");
    }

    static Map<String, Object> accepted(FormSchema form, String submitted, String fall, String vorbelegung) {
        return form.check(values(submitted), CaseView.of(() -> values(fall), () -> values(vorbelegung)), TODAY);
    }

    static List<String> refused(FormSchema form, String submitted) {
        return refused(form, submitted, "{}", "{}");
    }

    static List<String> refused(FormSchema form, String submitted, String fall, String vorbelegung) {
        Ablehnung refusal = catchThrowableOfType(Ablehnung.class, () -> accepted(form, submitted, fall, vorbelegung));
        return refusal == null ? List.of() : refusal.saetze();
    }

    static Map<String, Object> values(String json) {
        return PlainValues.map(PlainValues.parse(json(json)));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
