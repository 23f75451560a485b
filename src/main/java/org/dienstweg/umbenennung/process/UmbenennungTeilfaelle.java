package org.dienstweg.umbenennung.process;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.dienstweg.process.Teilfaelle;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.Umbenennungszeilen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of orders as the engine's tasks meet them. */
@Component
class UmbenennungTeilfaelle implements Teilfaelle {

    private final Umbenennungszeilen zeilen;

    UmbenennungTeilfaelle(Umbenennungszeilen zeilen) {
        this.zeilen = zeilen;
    }

    /** The new account is always one of the receiving Ressort; everything else belongs to whoever owns the account. */
    @Override
    public String wartet(String teil, String schritt, String aufgabe) {
        Umbenennung konto = zeilen.findById(teil).orElseThrow();
        konto.wartet(aufgabe);
        return UmbenennungProcess.NEUEN_ACCOUNT_BEANTRAGEN.equals(schritt) ? konto.empfangend() : konto.zustaendig();
    }

    @Override
    public String aufgabe(String teil) {
        return zeilen.findById(teil).map(Umbenennung::aufgabe).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> bezeichnungen(Collection<String> aufgaben) {
        return aufgaben.isEmpty() ? Map.of() : zeilen.findByAufgabeIn(aufgaben).stream()
                .collect(Collectors.toMap(Umbenennung::aufgabe, Umbenennung::bezeichnung));
    }
}
