package org.dienstweg.umbenennung;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dienstweg.akte.Teilvorgaenge;
import org.springframework.stereotype.Component;

/** How far orders have come, e.g. "3 von 12 umbenannt". */
@Component
class Umbenennungsfortschritt implements Teilvorgaenge {

    private final Umbenennungszeilen zeilen;

    Umbenennungsfortschritt(Umbenennungszeilen zeilen) {
        this.zeilen = zeilen;
    }

    @Override
    public String verfahren() {
        return "account-umbenennen";
    }

    @Override
    public String herausnahmeNachricht() {
        return "AccountHerausgenommen";
    }

    @Override
    public Map<String, String> fortschritt(Collection<String> aktenzeichen) {
        return zeilen.zaehle(aktenzeichen).stream().collect(Collectors.groupingBy(Standzahl::aktenzeichen,
                Collectors.collectingAndThen(Collectors.toList(), Umbenennungsfortschritt::satz)));
    }

    @Override
    public List<Teil> zu(String aktenzeichen) {
        return zeilen.findByAktenzeichenOrderByNummer(aktenzeichen).stream()
                .map(zeile -> new Teil(zeile.id(), zeile.bezeichnung(), zeile.fortschritt().stand().text(),
                        zeile.fortschritt().offen())).toList();
    }

    /** The sentence for one order. */
    static String satz(List<Standzahl> zahlen) {
        long heraus = anzahl(zahlen, Umbenennungsstand.HERAUSGENOMMEN);
        long alle = zahlen.stream().mapToLong(Standzahl::anzahl).sum();
        String satz = anzahl(zahlen, Umbenennungsstand.UMBENANNT) + " von " + (alle - heraus) + " umbenannt";
        return heraus == 0 ? satz : satz + ", " + heraus + " herausgenommen";
    }

    private static long anzahl(List<Standzahl> zahlen, Umbenennungsstand stand) {
        return zahlen.stream().filter(zahl -> zahl.stand() == stand).mapToLong(Standzahl::anzahl).sum();
    }
}
