package org.dienstweg.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A supreme authority of the state (HR-1-01); its abbreviation is also the tenant of its cases. */
@Entity
public class Ressort {

    @Id
    private String kuerzel;
    private String name;
    private String namenskern;
    private boolean obersteLandesbehoerde;

    protected Ressort() {
    }

    /**
     * @param kuerzel    abbreviation and tenant id, e.g. {@code IM}
     * @param name       official name, e.g. {@code Ministerium des Innern}
     * @param namenskern the stem that appears in names of accounts, e.g. {@code Finanz} in {@code Finanzmin_NRW}
     * @param obersteLandesbehoerde whether the Handreichung applies directly (HR-1-01)
     */
    public Ressort(String kuerzel, String name, String namenskern, boolean obersteLandesbehoerde) {
        this.kuerzel = kuerzel;
        this.name = name;
        this.namenskern = namenskern;
        this.obersteLandesbehoerde = obersteLandesbehoerde;
    }

    public String kuerzel() {
        return kuerzel;
    }

    public String name() {
        return name;
    }

    public String namenskern() {
        return namenskern;
    }

    public boolean obersteLandesbehoerde() {
        return obersteLandesbehoerde;
    }
}
