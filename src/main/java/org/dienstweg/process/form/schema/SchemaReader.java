package org.dienstweg.process.form.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the components of a form; a component it does not know is an error, never a hole in the check. */
final class SchemaReader {

    private static final Set<String> SHOWS_ONLY =
            Set.of("text", "html", "image", "iframe", "spacer", "separator", "table", "button");
    private static final int MAX_LABEL = 100;
    private static final String DROP = "verwerfen";

    private final List<Control> controls = new ArrayList<>();
    private final List<Path> ignored = new ArrayList<>();

    private SchemaReader() {
    }

    /** The fields of a form or, for a dynamic list, of one of its rows. */
    static Section read(JsonNode container) {
        if (!container.path("components").isArray()) {
            throw new FormSchemaException("Das Formular hat keine Bausteine (components).");
        }
        SchemaReader reader = new SchemaReader();
        reader.children(container, Path.ROOT, List.of());
        reader.refuseConflicts();
        return new Section(List.copyOf(reader.controls), List.copyOf(reader.ignored));
    }

    private void children(JsonNode container, Path place, List<Expression> hide) {
        container.path("components").forEach(component -> component(component, place, hide));
    }

    private void component(JsonNode node, Path place, List<Expression> outerHide) {
        String type = node.path("type").asText();
        if (SHOWS_ONLY.contains(type)) {
            return;
        }
        List<Expression> hide = hide(node, outerHide);
        switch (type) {
            case "group" -> children(node, place.then(node.path("path").asText("")), hide);
            case "expression" -> ignored.add(path(node, place, "key"));
            case "dynamiclist" -> control(node, path(node, place, "path"), hide);
            default -> control(node, path(node, place, "key"), hide);
        }
    }

    private static List<Expression> hide(JsonNode node, List<Expression> outer) {
        String condition = node.path("conditional").path("hide").asText("");
        return condition.isBlank() ? outer
                : Stream.concat(outer.stream(), Stream.of(Expression.of(condition))).toList();
    }

    private void control(JsonNode node, Path path, List<Expression> hide) {
        if (path.keys().get(0).equals(FormSchema.CASE)) {
            return;
        }
        String label = label(node, path);
        String readonly = node.path("readonly").asText("");
        boolean locked = node.path("disabled").asBoolean() || readonly.equals("true");
        Expression lockedIf = Expression.isExpression(readonly) ? Expression.of(readonly) : null;
        Object shown = node.has("defaultValue") ? PlainValues.of(Kinds.plain(node.path("defaultValue"))) : null;
        boolean drop = DROP.equals(node.path("properties").path("wennVerborgen").asText());
        controls.add(new Control(path, label, hide, node.path("validate").path("required").asBoolean(), locked,
                lockedIf, shown, drop, Kinds.of(node, path, label)));
    }

    private static Path path(JsonNode node, Path place, String property) {
        Path path = place.then(node.path(property).asText(""));
        if (path.keys().size() == place.keys().size()) {
            throw new FormSchemaException("Ein Baustein „" + node.path("type").asText() + "“ hat keinen Schlüssel ("
                    + property + ").");
        }
        return path;
    }

    private static String label(JsonNode node, Path path) {
        String label = Stream.of("label", "dateLabel", "timeLabel").map(name -> node.path(name).asText("").strip())
                .filter(text -> !text.isEmpty() && !Expression.isExpression(text) && !text.contains("{{"))
                .findFirst().orElse(path.toString());
        return label.length() > MAX_LABEL ? label.substring(0, MAX_LABEL) + "…" : label;
    }

    private void refuseConflicts() {
        Set<Path> seen = new HashSet<>();
        List<Path> paths = Stream.concat(controls.stream().map(Control::path), ignored.stream()).toList();
        for (Path path : paths) {
            boolean inside = paths.stream().anyMatch(other -> !other.equals(path) && path.beginsWith(other));
            if (inside || !seen.add(path)) {
                throw new FormSchemaException("Der Schlüssel „" + path + "“ kommt mehrfach vor.");
            }
        }
    }
}
