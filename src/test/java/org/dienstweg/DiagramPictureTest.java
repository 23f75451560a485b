package org.dienstweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diagram is read by more people than any class: it must be a picture that can be followed with a finger. */
@DisplayName("Jedes Diagramm ist ein gutes Bild")
class DiagramPictureTest {

    // At this width the letters of the tasks are 5 points high on a sheet of A3 in landscape.
    private static final double A3_BREITE = 2_760;
    private static final double A3_HOEHE = A3_BREITE * 297 / 420;
    private static final int RASTER = 5;

    private record Strecke(String flow, double x1, double y1, double x2, double y2) {

        boolean waagerecht() {
            return y1 == y2;
        }

        boolean gerade() {
            return x1 == x2 || y1 == y2;
        }

        boolean kreuzt(Strecke andere) {
            Strecke quer = waagerecht() ? this : andere;
            Strecke hoch = waagerecht() ? andere : this;
            return waagerecht() != andere.waagerecht() && !flow.equals(andere.flow)
                    && zwischen(hoch.x1, quer.x1, quer.x2) && zwischen(quer.y1, hoch.y1, hoch.y2);
        }

        boolean durchquert(Bounds form) {
            return Math.max(x1, x2) > form.getX() && Math.min(x1, x2) < form.getX() + form.getWidth()
                    && Math.max(y1, y2) > form.getY() && Math.min(y1, y2) < form.getY() + form.getHeight();
        }

        private static boolean zwischen(double wert, double a, double b) {
            return wert > Math.min(a, b) && wert < Math.max(a, b);
        }
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Es passt auf ein Blatt A3 im Querformat")
    void passtAufA3(Diagramm diagramm) {
        assertThat(diagramm.alle(BpmnShape.class).map(BpmnShape::getBounds)).allSatisfy(form -> {
            assertThat(form.getX() + form.getWidth()).isLessThanOrEqualTo(A3_BREITE);
            assertThat(form.getY() + form.getHeight()).isLessThanOrEqualTo(A3_HOEHE);
        });
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Die Mitten aller Aufgaben, Ereignisse und Gateways liegen auf dem Raster")
    void liegtAufDemRaster(Diagramm diagramm) {
        assertThat(knoten(diagramm)).allSatisfy(form -> {
            Bounds grenzen = form.getBounds();
            assertThat((grenzen.getX() + grenzen.getWidth() / 2) % RASTER).as(form.getId()).isZero();
            assertThat((grenzen.getY() + grenzen.getHeight() / 2) % RASTER).as(form.getId()).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Keine Linie ist schräg, keine kreuzt eine andere")
    void linienSindGeradeUndKreuzenNicht(Diagramm diagramm) {
        List<Strecke> strecken = diagramm.alle(BpmnEdge.class).flatMap(DiagramPictureTest::strecken).toList();
        assertThat(strecken).allMatch(Strecke::gerade);
        assertThat(strecken).allSatisfy(eine -> assertThat(strecken).noneMatch(eine::kreuzt));
    }

    @ParameterizedTest
    @MethodSource("org.dienstweg.Diagramm#alle")
    @DisplayName("Keine Linie läuft durch eine Aufgabe oder eine Beschriftung")
    void linienLaufenFrei(Diagramm diagramm) {
        List<Strecke> strecken = diagramm.alle(BpmnEdge.class).flatMap(DiagramPictureTest::strecken).toList();
        List<Bounds> hindernisse = Stream.concat(beschriftungen(diagramm), knoten(diagramm)
                .filter(form -> !(form.getBpmnElement() instanceof SubProcess)).map(BpmnShape::getBounds)).toList();
        assertThat(strecken).allSatisfy(strecke ->
                assertThat(hindernisse).noneMatch(strecke::durchquert));
    }

    private static Stream<BpmnShape> knoten(Diagramm diagramm) {
        return diagramm.alle(BpmnShape.class).filter(form -> form.getBpmnElement() instanceof FlowNode);
    }

    private static Stream<Bounds> beschriftungen(Diagramm diagramm) {
        return Stream.concat(
                diagramm.alle(BpmnShape.class).map(BpmnShape::getBpmnLabel),
                diagramm.alle(BpmnEdge.class).map(BpmnEdge::getBpmnLabel))
                .filter(beschriftung -> beschriftung != null && beschriftung.getBounds() != null)
                .map(beschriftung -> beschriftung.getBounds());
    }

    private static Stream<Strecke> strecken(BpmnEdge linie) {
        List<Waypoint> punkte = List.copyOf(linie.getWaypoints());
        return IntStream.range(1, punkte.size()).mapToObj(i -> new Strecke(linie.getId(),
                punkte.get(i - 1).getX(), punkte.get(i - 1).getY(), punkte.get(i).getX(), punkte.get(i).getY()));
    }
}
