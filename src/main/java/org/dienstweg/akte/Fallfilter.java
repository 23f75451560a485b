package org.dienstweg.akte;

/**
 * What a reader looks for in the list of cases.
 *
 * @param verfahren key of the process, or null for all
 * @param status    where the case stands, or null for all
 * @param seite     page, the first is 1; anything lower means the first
 */
public record Fallfilter(String verfahren, Fallstatus status, int seite) {

    /** Everything, from the beginning. */
    public static final Fallfilter ALLE = new Fallfilter(null, null, 1);
}
