package org.dienstweg.postgres;

import org.dienstweg.spur.KeineSpurTest;

@DienstwegPostgresTest
class KeineSpurPostgresTest extends KeineSpurTest {
}
