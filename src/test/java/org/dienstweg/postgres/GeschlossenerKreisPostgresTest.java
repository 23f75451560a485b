package org.dienstweg.postgres;

import org.dienstweg.kreis.GeschlossenerKreisTest;

@DienstwegPostgresTest
class GeschlossenerKreisPostgresTest extends GeschlossenerKreisTest {
}
