package org.dienstweg.postgres;

import org.dienstweg.beitrag.BeitragAblehnungTest;

@DienstwegPostgresTest
class BeitragAblehnungPostgresTest extends BeitragAblehnungTest {
}
