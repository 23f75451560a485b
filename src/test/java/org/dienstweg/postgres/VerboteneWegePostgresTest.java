package org.dienstweg.postgres;

import org.dienstweg.VerboteneWegeTest;

@DienstwegPostgresTest
class VerboteneWegePostgresTest extends VerboteneWegeTest {
}
