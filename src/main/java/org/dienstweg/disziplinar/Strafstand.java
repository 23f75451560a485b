package org.dienstweg.disziplinar;

/** How far criminal proceedings about the same matter have come. */
public enum Strafstand {
    KEINES, ERMITTLUNG, OEFFENTLICHE_KLAGE, RECHTSKRAEFTIG
}
