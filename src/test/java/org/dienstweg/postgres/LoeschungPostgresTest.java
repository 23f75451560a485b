package org.dienstweg.postgres;

import org.dienstweg.disziplinar.LoeschungTest;

@DienstwegPostgresTest
class LoeschungPostgresTest extends LoeschungTest {
}
