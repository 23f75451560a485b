package org.dienstweg.postgres;

import org.dienstweg.vorteil.KeinInhaltTest;

@DienstwegPostgresTest
class KeinInhaltVorteilPostgresTest extends KeinInhaltTest {
}
