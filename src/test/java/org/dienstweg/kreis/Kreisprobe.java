package org.dienstweg.kreis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.dienstweg.akte.Akten;
import org.dienstweg.akte.Beteiligung;
import org.dienstweg.akte.Verfahren;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.process.Aktenschritt;
import org.dienstweg.process.Fallansicht;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * A kind of case in a closed circle with which the shared parts are tried: one task, one job that fails, a timer, a
 * message.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Kreisprobe {

    public static final String KEY = "kreisprobe";
    /** Goes into every entry, story and document of a case; nobody outside may ever read it. */
    public static final String GEHEIM = "Geheimwort";

    private static final Verfahren VERFAHREN =
            new Verfahren(KEY, "KP", "Kreisprobe", Set.of(Rolle.DIENSTVORGESETZTE_STELLE), "KreisprobeAbgebrochen")
                    .imGeschlossenenKreis().mitZugriffsprotokoll();

    /** What the form hands over. */
    public record Angabe(String bemerkung, String ergebnis) {
    }

    /** A delegate of our own package, as the check of diagrams demands. */
    record Schritt(JavaDelegate step) implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) throws Exception {
            step.execute(execution);
        }
    }

    @Bean
    Verfahren kreisprobeVerfahren() {
        return VERFAHREN;
    }

    @Bean
    Schritt kreisprobeAufnehmenDelegate(Aktenschritt schritt, Akten akten) {
        return new Schritt(execution -> {
            Angabe angabe = schritt.eroeffne(execution, VERFAHREN, "Start_KreisprobeGewuenscht", Angabe.class,
                    Beteiligung.BEARBEITER);
            String fall = execution.getProcessBusinessKey();
            schritt.verlauf(execution, "Aufgenommen: " + angabe.bemerkung());
            akten.lege(fall, "kreisprobeAufnehmen", GEHEIM + " als Vermerk",
                    ("%PDF " + angabe.bemerkung()).getBytes());
        });
    }

    @Bean
    Schritt kreisprobeFesthaltenDelegate(Aktenschritt schritt) {
        return new Schritt(execution -> schritt.nimmAntwort(execution, "kreisprobeEntscheiden", Angabe.class,
                Beteiligung.BEARBEITER));
    }

    @Bean
    Schritt kreisprobeVersendenDelegate() {
        return new Schritt(execution -> {
            throw new IllegalStateException("value too long: " + GEHEIM);
        });
    }

    @Bean
    Fallansicht kreisprobeAnsicht() {
        return new Fallansicht() {
            @Override
            public String verfahren() {
                return KEY;
            }

            @Override
            public Map<String, Object> fall(String aktenzeichen, String schritt) {
                return Map.of("inhalt", GEHEIM);
            }

            @Override
            public Map<String, Object> vorbelegung(String aktenzeichen, String schritt) {
                return Map.of();
            }
        };
    }

    /** Deploys the diagram, once per application. */
    public static synchronized void in(ApplicationContext application) {
        RepositoryService diagramme = application.getBean(RepositoryService.class);
        if (diagramme.createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
            diagramme.createDeployment().name(KEY).addClasspathResource("kreis/kreisprobe.bpmn")
                    .addClasspathResource("kreis/kreisprobe.form").deploy();
            AuthorizationService rechte = application.getBean(AuthorizationService.class);
            List.of(Rolle.DIENSTVORGESETZTE_STELLE, Rolle.PERSONALSTELLE).forEach(rolle -> darfBeginnen(rechte, rolle));
        }
    }

    private static void darfBeginnen(AuthorizationService rechte, Rolle rolle) {
        Authorization recht = rechte.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        recht.setGroupId(rolle.id());
        recht.setResource(Resources.PROCESS_DEFINITION);
        recht.setResourceId(KEY);
        recht.addPermission(Permissions.CREATE_INSTANCE);
        rechte.saveAuthorization(recht);
    }
}
