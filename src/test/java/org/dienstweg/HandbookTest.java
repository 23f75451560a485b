package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The handbook's table of tasks says what the diagrams say, so that a reader may trust either. */
@DisplayName("Das Handbuch stimmt mit den Diagrammen überein")
class HandbookTest {

    private static final Path HANDBUCH = Path.of("processes/README.md");
    private static final Pattern ZEILE =
            Pattern.compile("\\| ([^|]+) \\| `([^`|]+)` \\| (`\\w+Delegate`|Formular) \\| ([^|]+) \\|");
    private static final Pattern REGEL = Pattern.compile("\\b(HR-\\d-\\d{2}|VV\\d*-\\d[\\d.]*\\w*)\\b");

    private record Eintrag(String id, String aufgabe, String delegate, List<String> regeln) {
    }

    @Test
    @DisplayName("Jede Aufgabe steht mit Delegate und Regeln in der Tabelle, und nur sie")
    void tabelleNenntAlleAufgaben() throws IOException {
        List<Eintrag> diagramme = Diagramm.alle().flatMap(diagramm -> diagramm.alle(Task.class))
                .map(HandbookTest::eintrag).toList();
        List<Eintrag> handbuch = ZEILE.matcher(Files.readString(HANDBUCH)).results().map(HandbookTest::eintrag).toList();
        assertThat(handbuch).containsExactlyInAnyOrderElementsOf(diagramme);
    }

    @Test
    @DisplayName("Jedes Diagramm hat ein Bild, und das Handbuch zeigt es")
    void zeigtDieBilder() throws IOException {
        String handbuch = Files.readString(HANDBUCH);
        assertThat(Diagramm.alle().map(diagramm -> "../src/docs/bilder/" + diagramm.name() + ".png"))
                .allMatch(handbuch::contains).allMatch(bild -> Files.exists(HANDBUCH.resolveSibling(bild)));
    }

    private static Eintrag eintrag(Task aufgabe) {
        String text = aufgabe.getDocumentations().iterator().next().getTextContent();
        return new Eintrag(aufgabe.getId(), aufgabe.getName(),
                aufgabe instanceof UserTask ? "Formular" : "`" + aufgabe.getId() + "Delegate`", regeln(text));
    }

    private static Eintrag eintrag(MatchResult zeile) {
        return new Eintrag(zeile.group(2), zeile.group(1), zeile.group(3), regeln(zeile.group(4)));
    }

    private static List<String> regeln(String text) {
        return REGEL.matcher(text).results().map(MatchResult::group).toList();
    }
}
