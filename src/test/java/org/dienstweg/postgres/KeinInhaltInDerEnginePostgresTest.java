package org.dienstweg.postgres;

import org.dienstweg.fachaccount.KeinInhaltInDerEngineTest;

@DienstwegPostgresTest
class KeinInhaltInDerEnginePostgresTest extends KeinInhaltInDerEngineTest {
}
