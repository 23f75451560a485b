package org.dienstweg.benchmark;

import java.util.List;
import org.dienstweg.Besetzung;

/** Somebody of the demo cast, with what a login would know about them; both engines know the same people. */
record Actor(String id, List<String> groups, List<String> tenants) {

    static final Actor FACHREFERAT = in("fachreferat", Besetzung.FACHREFERAT);
    static final Actor KOMMUNIKATION = in("kommunikation", Besetzung.KOMMUNIKATION);
    static final Actor HAUSSPITZE = in("hausspitze", Besetzung.HAUSSPITZE);
    static final Actor BESCHAEFTIGT = new Actor(Besetzung.BESCHAEFTIGT, List.of("beschaeftigte"), List.of("IM"));
    static final Actor DIENSTVORGESETZT = in("dienstvorgesetzte-stelle", Besetzung.DIENSTVORGESETZT);
    static final List<Actor> ALL = List.of(FACHREFERAT, KOMMUNIKATION, HAUSSPITZE, BESCHAEFTIGT, DIENSTVORGESETZT);

    private static Actor in(String group, String id) {
        return new Actor(id, List.of("beschaeftigte", group), List.of("IM"));
    }
}
