package org.dienstweg.ausfall;

import java.util.Map;
import java.util.TreeMap;

/** What stands in the database at one moment: of every table the number of rows and a fingerprint of their content. */
record Datenstand(Map<String, Tabelle> tabellen) {

    record Tabelle(int zeilen, long fingerabdruck) {
    }

    /** By how many rows each table has grown since then; tables that have not are left out. */
    Map<String, Integer> zuwachs(Datenstand vorher) {
        Map<String, Integer> zuwachs = new TreeMap<>();
        tabellen.forEach((name, tabelle) -> zuwachs.put(name, tabelle.zeilen() - vorher.tabellen.get(name).zeilen()));
        zuwachs.values().removeIf(zeilen -> zeilen == 0);
        return zuwachs;
    }
}
