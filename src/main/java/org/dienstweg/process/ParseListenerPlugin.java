package org.dienstweg.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Lets every parse listener of ours take part in the reading of every diagram. */
@Component
class ParseListenerPlugin extends AbstractProcessEnginePlugin {

    private final List<BpmnParseListener> listeners;

    ParseListenerPlugin(List<BpmnParseListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> alle = new ArrayList<>(listeners);
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            alle.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        configuration.setCustomPostBPMNParseListeners(alle);
    }
}
