package org.dienstweg.postgres;

import org.dienstweg.disziplinar.FristenTest;

@DienstwegPostgresTest
class DisziplinarFristenPostgresTest extends FristenTest {
}
