package org.dienstweg.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.dienstweg.process.form.schema.CaseView;
import org.dienstweg.process.form.schema.FormSchema;

/** Turns what a form may show of a case into the engine's form fields; fields are shown and never stored. */
final class CaseFormField {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseFormField() {
    }

    /** The case, and one field per earlier value; nothing outside the command that checked the caller's rights. */
    static List<FormField> of(CaseView view) {
        if (Context.getCommandContext() == null) {
            return List.of();
        }
        Stream<FormField> earlier = view.vorbelegung().get().entrySet().stream()
                .filter(entry -> entry.getValue() != null).map(CaseFormField::of);
        return Stream.concat(Stream.of(field(FormSchema.CASE, json(view.fall().get()))), earlier).toList();
    }

    private static FormField of(Map.Entry<String, Object> entry) {
        JsonNode node = JSON.valueToTree(entry.getValue());
        return field(entry.getKey(), node.isContainerNode() ? json(entry.getValue()) : scalar(node));
    }

    private static FormField field(String id, TypedValue value) {
        FormFieldImpl field = new FormFieldImpl();
        field.setId(id);
        field.setLabel(id);
        field.setType(new StringFormType());
        field.setValue(value);
        return field;
    }

    private static TypedValue json(Object value) {
        return SpinValues.jsonValue(JSON.valueToTree(value).toString(), true).create();
    }

    private static TypedValue scalar(JsonNode node) {
        if (node.isBoolean()) {
            return Variables.booleanValue(node.booleanValue(), true);
        }
        if (node.canConvertToInt() && node.canConvertToExactIntegral()) {
            return Variables.integerValue(node.intValue(), true);
        }
        return node.isNumber() ? Variables.doubleValue(node.doubleValue(), true)
                : Variables.stringValue(node.textValue(), true);
    }
}
