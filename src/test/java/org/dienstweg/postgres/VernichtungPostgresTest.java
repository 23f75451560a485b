package org.dienstweg.postgres;

import org.dienstweg.disziplinar.VernichtungTest;

@DienstwegPostgresTest
class VernichtungPostgresTest extends VernichtungTest {
}
