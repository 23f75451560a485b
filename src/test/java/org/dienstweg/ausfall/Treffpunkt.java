package org.dienstweg.ausfall;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Makes two requests truly simultaneous: neither writes before both have read. */
public final class Treffpunkt {

    private static final Pattern SCHREIBEND = Pattern.compile("(?is)\\s*(insert|update|delete)\\b.*");

    private final Set<Thread> angekommen = ConcurrentHashMap.newKeySet();
    private volatile CyclicBarrier schranke;

    /** From now on two threads wait for each other before they write for the first time. */
    public void verabrede() {
        angekommen.clear();
        schranke = new CyclicBarrier(2);
    }

    /** Nobody waits any more. */
    public void hebeAuf() {
        schranke = null;
    }

    void vor(Object sql) {
        CyclicBarrier offen = schranke;
        if (offen != null && SCHREIBEND.matcher(String.valueOf(sql)).matches()
                && angekommen.add(Thread.currentThread())) {
            warte(offen);
        }
    }

    private static void warte(CyclicBarrier schranke) {
        try {
            schranke.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("only one of the two ever wrote", e);
        }
    }
}
