package org.dienstweg.umbenennung.process;

/** Why an account is taken out of an order. */
record Herausnahme(String grund) {
}
