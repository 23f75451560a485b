package org.dienstweg.postgres;

import org.dienstweg.beitrag.BeitragProzessTest;

@DienstwegPostgresTest
class BeitragProzessPostgresTest extends BeitragProzessTest {
}
