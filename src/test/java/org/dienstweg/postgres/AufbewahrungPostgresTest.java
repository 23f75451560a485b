package org.dienstweg.postgres;

import org.dienstweg.disziplinar.AufbewahrungTest;

@DienstwegPostgresTest
class AufbewahrungPostgresTest extends AufbewahrungTest {
}
