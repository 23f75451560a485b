package org.dienstweg.postgres;

import org.dienstweg.beitrag.KeinInhaltVonBeitraegenTest;

@DienstwegPostgresTest
class KeinInhaltVonBeitraegenPostgresTest extends KeinInhaltVonBeitraegenTest {
}
