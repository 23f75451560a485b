package org.dienstweg.disziplinar;

/** The order with the suspicion it answers. */
public record Einleitungslage(Verdacht verdacht, Einleitung einleitung) {
}
