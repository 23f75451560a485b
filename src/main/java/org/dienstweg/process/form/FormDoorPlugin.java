package org.dienstweg.process.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.process.Fallansicht;
import org.dienstweg.process.access.Anfragende;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes the engine put our door before every form. */
@Component
public class FormDoorPlugin extends AbstractProcessEnginePlugin {

    private final Fallansichten views;

    /** The plugin of the application; views are looked up when a form is opened, not when the engine starts. */
    @Autowired
    public FormDoorPlugin(ObjectProvider<Fallansicht> views, Clock clock, Akteneinsicht einsicht) {
        this(views::stream, clock, aktenzeichen -> angesehen(einsicht, aktenzeichen));
    }

    FormDoorPlugin(Supplier<Stream<Fallansicht>> views, Clock clock, Consumer<String> gezeigt) {
        this.views = new Fallansichten(views, clock, gezeigt);
    }

    private static void angesehen(Akteneinsicht einsicht, String aktenzeichen) {
        Authentication wer = Context.getCommandContext().getAuthentication();
        if (wer != null && aktenzeichen != null) {
            einsicht.formularGezeigt(aktenzeichen, Anfragende.von(wer));
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> present = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> listeners = new ArrayList<>(present == null ? List.of() : present);
        listeners.add(new FormDoorListener(views));
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}
