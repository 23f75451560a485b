package org.dienstweg.postgres;

import org.dienstweg.kreis.VernichtungTest;

@DienstwegPostgresTest
class VernichtungPostgresTest extends VernichtungTest {
}
