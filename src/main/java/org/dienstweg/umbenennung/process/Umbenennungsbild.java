package org.dienstweg.umbenennung.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dienstweg.umbenennung.Umbenennung;
import org.dienstweg.umbenennung.Umressortierung;
import org.springframework.stereotype.Component;

/** Orders and accounts as people read them. */
@Component
class Umbenennungsbild {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** A day in German, or an empty text. */
    static String tag(LocalDate tag) {
        return tag == null ? "" : TAG.format(tag);
    }

    /** The order without its accounts. */
    Map<String, Object> auftrag(Umressortierung auftrag) {
        return Map.of("anlass", auftrag.anlass(), "wirksamAm", tag(auftrag.wirksamAm()),
                "neuesRessort", auftrag.neuesRessort(), "neueBezeichnung", auftrag.neueBezeichnung(),
                "neueAbkuerzung", auftrag.neueAbkuerzung());
    }

    /** One account of a list. */
    Map<String, Object> zeile(Umbenennung konto) {
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("bezeichnung", konto.bezeichnung());
        zeile.put("alterProfilname", konto.wechsel().alterProfilname());
        zeile.put("neuerProfilname", konto.wechsel().neuerProfilname());
        zeile.put("alterNutzername", "@" + konto.wechsel().alterNutzername());
        zeile.put("neuerNutzername", "@" + konto.wechsel().neuerNutzername());
        zeile.put("stand", konto.fortschritt().stand().text());
        zeile.put("profilnameAm", tag(konto.fortschritt().profilnameGeaendertAm()));
        zeile.put("nutzernameAm", tag(konto.fortschritt().nutzernameGeaendertAm()));
        return zeile;
    }

    /** The account of a task, side by side what it is and what it becomes. */
    Map<String, Object> konto(Umbenennung konto) {
        List<Map<String, String>> angaben = new ArrayList<>();
        angaben.add(angabe("Plattform", konto.plattformName(), ""));
        angaben.add(angabe("Adresse", konto.wechsel().alteUrl(), ""));
        angaben.add(angabe("Ressort", konto.abgebend(), konto.empfangend()));
        angaben.add(angabe("Profilname", konto.wechsel().alterProfilname(), konto.wechsel().neuerProfilname()));
        angaben.add(angabe("Nutzername", "@" + konto.wechsel().alterNutzername(), "@" + konto.wechsel().neuerNutzername()));
        angaben.add(angabe("Absenderhinweis", "", konto.wechsel().neuerAbsenderhinweis()));
        angaben.add(angabe("Stand", konto.fortschritt().stand().text(), ""));
        return Map.of("bezeichnung", konto.bezeichnung(), "angaben", angaben);
    }

    /** A draft of the public notice with old and new names (HR-2-42). */
    String mitteilung(Umbenennung konto, Umressortierung auftrag) {
        return "Unser Account auf " + konto.plattformName() + " hat einen neuen Namen: Aus „" + konto.wechsel().alterProfilname()
                + "“ (@" + konto.wechsel().alterNutzername() + ") wird „" + konto.wechsel().neuerProfilname() + "“ (@"
                + konto.wechsel().neuerNutzername() + "). Grund ist die Neuordnung der Ressorts zum "
                + tag(auftrag.wirksamAm()) + "; der Account gehört jetzt zum Ressort " + auftrag.neueBezeichnung() + " ("
                + auftrag.neueAbkuerzung() + "). Ob ein Account amtlich ist, zeigt das Register der amtlichen Accounts.";
    }

    private static Map<String, String> angabe(String name, String bisher, String neu) {
        return Map.of("angabe", name, "bisher", bisher, "neu", neu);
    }
}
