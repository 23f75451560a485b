package org.dienstweg.postgres;

import org.dienstweg.umbenennung.GleichzeitigUmbenennenTest;

@DienstwegPostgresTest
class GleichzeitigUmbenennenPostgresTest extends GleichzeitigUmbenennenTest {
}
