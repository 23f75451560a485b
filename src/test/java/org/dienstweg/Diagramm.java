package org.dienstweg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.dienstweg.process.Vertrag;

/** A diagram of the process owner's room, as the tests of its house rules read it. */
record Diagramm(String name, BpmnModelInstance modell) {

    /** All diagrams there are. */
    static Stream<Diagramm> alle() {
        return dateien(Path.of("processes"), ".bpmn").stream()
                .map(datei -> new Diagramm(stamm(datei), Bpmn.readModelFromFile(datei.toFile())));
    }

    /** The files of a folder with this ending, in the order of their names. */
    static List<Path> dateien(Path ordner, String endung) {
        try (Stream<Path> dateien = Files.list(ordner)) {
            return dateien.filter(datei -> datei.toString().endsWith(endung)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String stamm(Path datei) {
        String name = datei.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    <T extends ModelElementInstance> Stream<T> alle(Class<T> typ) {
        return modell.getModelElementsByType(typ).stream();
    }

    Process prozess() {
        return alle(Process.class).findFirst().orElseThrow();
    }

    /** The lanes a node lies in; what stands in a sub-process lies where the sub-process does. */
    List<Lane> lanes(FlowNode knoten) {
        if (knoten.getParentElement() instanceof SubProcess umgebung) {
            return lanes(umgebung);
        }
        return alle(Lane.class).filter(lane -> lane.getFlowNodeRefs().contains(knoten)).toList();
    }

    Vertrag vertrag() {
        return Vertrag.von(name).orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
