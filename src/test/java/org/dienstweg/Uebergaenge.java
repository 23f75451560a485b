package org.dienstweg;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Notes every sequence flow that a test takes, so that a diagram's untested ways can be named. */
public class Uebergaenge extends AbstractBpmnParseListener implements ExecutionListener {

    private final Set<String> genommen = new ConcurrentSkipListSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl uebergang) {
        uebergang.addListener(ExecutionListener.EVENTNAME_TAKE, this);
    }

    @Override
    public void notify(DelegateExecution execution) {
        genommen.add(execution.getCurrentTransitionId());
    }

    /** The ids of all sequence flows of a diagram that no test has taken. */
    public Set<String> nieGenommen(BpmnModelInstance diagramm) {
        Collection<SequenceFlow> alle = diagramm.getModelElementsByType(SequenceFlow.class);
        Set<String> fehlend = alle.stream().map(SequenceFlow::getId).collect(Collectors.toCollection(TreeSet::new));
        fehlend.removeAll(genommen);
        return fehlend;
    }
}
