package org.dienstweg.disziplinar;

import org.dienstweg.recht.Norm;

/** The texts the rules of this process stand in, each with the state it was read in. */
final class Fundstellen {

    private Fundstellen() {
    }

    static Norm vv42(String nummer) {
        return new Norm("VV zu § 42 BeamtStG Nr. " + nummer, "VV BeamtStG/LBG NRW 2011");
    }

    static Norm vv50(String nummer) {
        return new Norm("VV zu § 50 BeamtStG Nr. " + nummer, "VV BeamtStG/LBG NRW 2011");
    }

    static Norm ldg(String stelle) {
        return new Norm("§ " + stelle + " LDG NRW", "LDG NRW, Fassungen 2018 bis 2024");
    }
}
