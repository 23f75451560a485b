package org.dienstweg.postgres;

import org.dienstweg.disziplinar.LoeschlaufTest;

@DienstwegPostgresTest
class LoeschlaufPostgresTest extends LoeschlaufTest {
}
