package org.dienstweg.disziplinar;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.dienstweg.Uebergaenge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways of a suspicion on the real diagram; each subject has a file of its own, and together they leave no way out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Disziplinarverfahren einleiten")
public class DisziplinarProzessTest extends Disziplinartest {

    @Autowired
    private Uebergaenge uebergaenge;
    @Autowired
    private RepositoryService repository;

    @AfterAll
    void jederWegDesDiagrammsIstGegangen() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(PROZESS).latestVersion()
                .singleResult().getId();
        assertThat(uebergaenge.nieGenommen(repository.getBpmnModelInstance(definition))).as("Wege ohne Test").isEmpty();
    }

    @Nested
    @DisplayName("Aufnehmen und Zuständigkeit")
    class Aufnehmen extends Aufnahmewege {
    }

    @Nested
    @DisplayName("Einleiten oder nicht")
    class Einleiten extends Einleitungswege {
    }

    @Nested
    @DisplayName("Unterrichten und anhören")
    class Anhoeren extends Anhoerungswege {
    }

    @Nested
    @DisplayName("Vorwurf fortschreiben")
    class Fortschreiben extends Vorwurfswege {
    }

    @Nested
    @DisplayName("Strafverfahren")
    class Strafsachen extends Strafwege {
    }

    @Nested
    @DisplayName("Erledigung prüfen")
    class Erledigen extends Erledigungswege {
    }

    @Nested
    @DisplayName("Beenden")
    class Beenden extends Endwege {
    }

    @Nested
    @DisplayName("Erinnern, eskalieren, Fristen melden")
    class Erinnern extends Fristwege {
    }
}
