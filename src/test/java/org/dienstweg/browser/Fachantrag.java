package org.dienstweg.browser;

/** The application of the story, as Anna Berger types it: first with mistakes, then lawful. */
final class Fachantrag {

    private static final String HINWEIS = "Dieser Account wird von Mitarbeiterinnen und Mitarbeitern des Ministeriums "
            + "des Innern zum Thema Brandschutz betrieben.";

    private Fachantrag() {
    }

    /** A name like an office, no sender, the mailbox of a person. */
    static void fuelleAus(Tasklist formular) {
        formular.waehle("Plattform", "Andere Plattform").fuelle("Name der anderen Plattform", "Mastodon")
                .kreuzeAn("Fach-Account").fuelle("Verantwortliche Organisationseinheit", "Referat 33")
                .fuelle("Fachthema", "Brandschutz").fuelle("Fachzielgruppe", "Feuerwehren der Kommunen")
                .kreuzeAn("ja").kreuzeAn("Kommunikation und Information")
                .fuelle("Profilname", "Brandschutz IM NRW").fuelle("Nutzername", "InnenministerNRW")
                .fuelle("Absenderhinweis im Profil", "Folgt uns!")
                .fuelle("Name", "Jana Winter").fuelle("Funktion", "Sachbearbeiterin")
                .kreuzeAn("Nutzt ein dienstliches Gerät").fuegeEintragHinzu()
                .fuelle("Name", 1, "Uwe Sand").fuelle("Funktion", 1, "Referent")
                .fuelle("Begründung für ein anderes Gerät", "Rufbereitschaft mit dem eigenen Telefon")
                .fuelle("Begründung des Antrags", "Einsatzhinweise erreichen die Feuerwehren so am schnellsten.");
    }

    static boolean nochDa(Tasklist formular) {
        return formular.wert("Nutzername").equals("InnenministerNRW")
                && formular.wert("Absenderhinweis im Profil").equals("Folgt uns!")
                && formular.wert("E-Mail-Adresse für die Registrierung").equals("anna.berger@im.example")
                && formular.wert("Begründung für ein anderes Gerät").equals("Rufbereitschaft mit dem eigenen Telefon")
                && formular.angekreuzt("Fach-Account") && formular.angekreuzt("Nutzt ein dienstliches Gerät");
    }

    static void verbessere(Tasklist formular) {
        formular.fuelle("Nutzername", "Brandschutz_IM").fuelle("Absenderhinweis im Profil", HINWEIS)
                .fuelle("Adresse der Netiquette", "https://www.im.example/netiquette")
                .fuelle("E-Mail-Adresse für die Registrierung", "brandschutz@im.example");
    }
}
