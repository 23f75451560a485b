package org.dienstweg.vorteil.process;

import org.dienstweg.vorteil.AnhaltspunkteAntwort;

/** What the story of the case says about the question of VV42-10b. */
final class Beurteilungstext {

    private Beurteilungstext() {
    }

    static String von(AnhaltspunkteAntwort antwort, boolean tarif) {
        String ergebnis = "Zureichende tatsächliche Anhaltspunkte für ein Dienstvergehen "
                + (antwort.bejaht() ? "bejaht" : "verneint") + ". Begründung: " + antwort.anhaltspunkteBegruendung();
        return antwort.bejaht() && tarif ? ergebnis + " Für Tarifbeschäftigte gibt es kein Disziplinarverfahren; die "
                + "arbeitsrechtlichen Folgen prüft die Personalstelle (§ 3 Abs. 3 TV-L)." : ergebnis;
    }
}
