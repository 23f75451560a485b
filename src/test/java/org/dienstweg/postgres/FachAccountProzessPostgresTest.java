package org.dienstweg.postgres;

import org.dienstweg.fachaccount.FachAccountProzessTest;

@DienstwegPostgresTest
class FachAccountProzessPostgresTest extends FachAccountProzessTest {
}
