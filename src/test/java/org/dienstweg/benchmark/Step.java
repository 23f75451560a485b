package org.dienstweg.benchmark;

import java.util.Map;

/** A user task of the measured case: who claims it and what they answer. */
record Step(String task, Actor actor, Map<String, Object> answers) {
}
