package org.dienstweg.postgres;

import org.dienstweg.kreis.AufbewahrungTest;

@DienstwegPostgresTest
class AufbewahrungPostgresTest extends AufbewahrungTest {
}
