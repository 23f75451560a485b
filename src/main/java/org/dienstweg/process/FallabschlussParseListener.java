package org.dienstweg.process;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts {@link Fallabschluss} on every end event of a case ({@code Ende_...}) and on the process as a whole. */
@Component
class FallabschlussParseListener extends AbstractBpmnParseListener {

    private static final String ENDE = "Ende_";

    private final Fallabschluss abschluss;

    FallabschlussParseListener(Fallabschluss abschluss) {
        this.abschluss = abschluss;
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl ende) {
        if (ende.getId().startsWith(ENDE)) {
            ende.addListener(ExecutionListener.EVENTNAME_START, abschluss);
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.addListener(ExecutionListener.EVENTNAME_END, abschluss);
    }
}
