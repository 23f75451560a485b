package org.dienstweg.postgres;

import org.dienstweg.vorteil.VorteilProzessTest;

@DienstwegPostgresTest
class VorteilProzessPostgresTest extends VorteilProzessTest {
}
