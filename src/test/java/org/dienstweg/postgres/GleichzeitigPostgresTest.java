package org.dienstweg.postgres;

import org.dienstweg.ausfall.GleichzeitigTest;

@DienstwegPostgresTest
class GleichzeitigPostgresTest extends GleichzeitigTest {
}
