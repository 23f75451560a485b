package org.dienstweg.postgres;

import org.dienstweg.kreis.KeineSpurTest;

@DienstwegPostgresTest
class KeineSpurPostgresTest extends KeineSpurTest {
}
