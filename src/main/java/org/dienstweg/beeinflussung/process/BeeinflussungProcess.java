package org.dienstweg.beeinflussung.process;

import org.dienstweg.process.Variable;

/** The contract between the diagram {@code beeinflussung-melden} and its delegates: ids, messages, variables. */
public final class BeeinflussungProcess {

    /** Key of the process and name of its diagram. */
    public static final String KEY = "beeinflussung-melden";
    /** The reporter takes the report back. */
    public static final String RUECKZUG = "BeeinflussungsmeldungZurueckgezogen";

    public static final String START = "Start_BeeinflussungVersucht";
    public static final String VERSUCH_BEWERTEN = "versuchBewerten";

    /** Whether an attempt is established or at least not excluded. */
    public static final Variable<Boolean> VERSUCHT = new Variable<>("versucht", Boolean.class);

    private BeeinflussungProcess() {
    }
}
