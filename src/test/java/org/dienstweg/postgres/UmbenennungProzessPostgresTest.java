package org.dienstweg.postgres;

import org.dienstweg.umbenennung.UmbenennungProzessTest;

@DienstwegPostgresTest
class UmbenennungProzessPostgresTest extends UmbenennungProzessTest {
}
