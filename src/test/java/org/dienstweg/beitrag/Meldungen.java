package org.dienstweg.beitrag;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reports as the form submits them: a typo in an own post by default, a test overrides what it is about. */
public final class Meldungen {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Meldungen() {
    }

    /** A complete report about a post of the Ministerium des Innern. */
    public static Map<String, Object> tippfehler() {
        Map<String, Object> meldung = new LinkedHashMap<>();
        meldung.put("account", "TWITTER_X/IM_NRW");
        meldung.put("beitragUrl", "https://x.com/IM_NRW/status/1234567890");
        meldung.put("beitragText", "Heute beginnt die Warnwoche im gaznen Land.");
        meldung.put("veroeffentlichtAm", vorMinuten(120));
        meldung.put("entdecktAm", vorMinuten(30));
        meldung.put("urheber", "EIGENER_ACCOUNT");
        meldung.put("handlungsart", "BEITRAG");
        meldung.put("fehlerart", "TIPPFEHLER");
        meldung.put("beschreibung", "Es muss „ganzen“ heißen.");
        return meldung;
    }

    /** The same with other values for some keys. */
    public static Map<String, Object> mit(Map<String, Object> anders) {
        Map<String, Object> meldung = tippfehler();
        meldung.putAll(anders);
        return meldung;
    }

    /** A time of the wall clock as a form sends it. */
    public static String vorMinuten(long minuten) {
        return LocalDateTime.now(BERLIN).minusMinutes(minuten).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Now, as a form sends it. */
    public static String jetzt() {
        return vorMinuten(0);
    }
}
