package org.dienstweg.umbenennung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.register.Accountart;
import org.dienstweg.register.Accountregister;
import org.dienstweg.register.Eintragung;
import org.dienstweg.register.Verifizierungsstand;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts to rename and orders as a form submits them: lawful by default, a test overrides what it is about. */
public final class Auftraege {

    private Auftraege() {
    }

    /** Enters a Fach-Account on X into the register, as another case would have done. */
    public static void trageEin(Accountregister register, PlatformTransactionManager transaktionen, String ressort,
                                String nutzername) {
        trageEin(register, transaktionen, ressort, nutzername, Accountart.FACH);
    }

    /** The same for any kind of account. */
    public static void trageEin(Accountregister register, PlatformTransactionManager transaktionen, String ressort,
                                String nutzername, Accountart art) {
        Eintragung eintragung = new Eintragung("X-" + nutzername, ressort, "TWITTER_X", "X (Twitter)", art,
                "Referat 33", "Katastrophenschutz", "Schutz " + nutzername, nutzername,
                "https://x.com/" + nutzername, "Hier informiert das Ministerium.", "https://www.im.nrw/netiquette",
                "referat33@im.nrw.example", false, Verifizierungsstand.NICHT_VERFUEGBAR, LocalDate.of(2020, 1, 1),
                List.of(new Eintragung.Autorisierung("Jana Winter", "Referentin", true, null)));
        new TransactionTemplate(transaktionen).executeWithoutResult(egal -> register.trageEin(eintragung));
    }

    /** An order that came into force yesterday and gives accounts to the Ministerium der Finanzen. */
    public static Map<String, Object> auftrag(List<Map<String, Object>> accounts) {
        Map<String, Object> auftrag = new LinkedHashMap<>();
        auftrag.put("anlass", "Organisationserlass vom 2. November");
        auftrag.put("wirksamAm", LocalDate.now().minusDays(1).toString());
        auftrag.put("neuesRessort", "FM");
        auftrag.put("neueBezeichnung", "Ministerium der Finanzen");
        auftrag.put("neueAbkuerzung", "FM");
        auftrag.put("accounts", new ArrayList<>(accounts));
        return auftrag;
    }

    /** One account of an order with lawful new names. */
    public static Map<String, Object> konto(String account, String neuerNutzername) {
        Map<String, Object> konto = new LinkedHashMap<>();
        konto.put("account", account);
        konto.put("neuerProfilname", "Schutz " + neuerNutzername + " FM NRW");
        konto.put("neuerNutzername", neuerNutzername);
        konto.put("neuerAbsenderhinweis", "Hier informiert das Ministerium der Finanzen NRW.");
        konto.put("sinnstiftend", false);
        return konto;
    }
}
