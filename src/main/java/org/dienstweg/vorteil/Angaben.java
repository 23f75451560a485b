package org.dienstweg.vorteil;

/** The coded answers of an application; each knows the words a reader sees. */
public final class Angaben {

    private Angaben() {
    }

    /** An answer that admits doubt; the applicant's doubt always leads to an application (VV42-6.1c). */
    public enum JaNeinUnsicher {
        JA, NEIN, UNSICHER
    }

    /** Whose advantage it is (VV42-1.1d, -5.1; § 3 Abs. 3 TV-L). */
    public enum Statusgruppe {
        BEAMTE("Beamtin oder Beamter"), RUHESTAND("Ruhestandsbeamtin oder Ruhestandsbeamter"),
        FRUEHERE("frühere Beamtin oder früherer Beamter"), TARIF("Tarifbeschäftigte oder Tarifbeschäftigter");

        private final String bezeichnung;

        Statusgruppe(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** In words, singular. */
        public String bezeichnung() {
            return bezeichnung;
        }

        /** Whether the office has ended, so that the last employer decides (§ 42 Abs. 1 Satz 2 BeamtStG). */
        public boolean ausgeschieden() {
            return this == RUHESTAND || this == FRUEHERE;
        }
    }

    /** The nine kinds of VV Nr. 4.1. */
    public enum Vorteilsart {
        GELD("Geld"), GUTSCHEIN_GEGENSTAND("Gutschein oder Gegenstand"),
        PRIVATGESCHAEFT("Vergünstigung bei Privatgeschäft"),
        NEBENTAETIGKEITSVERGUETUNG("Vergütung für private Nebentätigkeit"), FAHRT_REISE("Fahrt oder Reise"),
        BEWIRTUNG("Bewirtung"), UNTERKUNFT("Unterkunft"), ERBRECHTLICH("erbrechtliche Begünstigung"),
        SONSTIGES("sonstige Zuwendung");

        private final String bezeichnung;

        Vorteilsart(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** In words, as VV Nr. 4.1 names it. */
        public String bezeichnung() {
            return bezeichnung;
        }

        /** Whether it is typically part of an invitation (VV42-9a, -9b). */
        public boolean einladung() {
            return this == BEWIRTUNG || this == FAHRT_REISE || this == UNTERKUNFT;
        }

        /** Whether the claim to it may come from nothing but the advantage itself: a contract or a last will. */
        public boolean anspruchAusZuwendung() {
            return this == PRIVATGESCHAEFT || this == NEBENTAETIGKEITSVERGUETUNG || this == ERBRECHTLICH;
        }
    }

    /** Who gets the advantage; without meaning for the law (VV42-4.2a). */
    public enum Empfaenger {
        SELBST, ANGEHOERIGE, DRITTE
    }

    /** Relation to the office (VV42-5a to -5.2a). */
    public enum Amtsbezug {
        HAUPTAMT, NEBENAMT, VERANLASSTE_NEBENTAETIGKEIT, FRUEHERES_AMT, AUSSCHLIESSLICH_PRIVAT, UNSICHER
    }

    /** Whether influence on official action is intended; doubt counts like yes (VV42-7.1a, -7.1b). */
    public enum Beeinflussung {
        NEIN, ZWEIFELHAFT, JA
    }

    /** The grounds of tacit approval (VV42-8a to -8.3). */
    public enum StillschweigendGrund {
        KEINER, MASSENWERBEARTIKEL, MITARBEITERKREIS, BEWIRTUNG_VERANSTALTUNG, BEWIRTUNG_DIENSTGESCHAEFT,
        ERLEICHTERUNG_DIENSTGESCHAEFT, UNSICHER;

        /** Whether a ground is claimed at all. */
        public boolean geltendGemacht() {
            return this != KEINER && this != UNSICHER;
        }

        /** Whether the text demands that it be customary and appropriate. */
        public boolean verlangtUeblichkeit() {
            return this == MITARBEITERKREIS || bewirtung();
        }

        /** Whether it may happen on an official journey, so that VV42-8.4 asks. */
        public boolean reisekostenrelevant() {
            return this == ERLEICHTERUNG_DIENSTGESCHAEFT || bewirtung();
        }

        private boolean bewirtung() {
            return this == BEWIRTUNG_VERANSTALTUNG || this == BEWIRTUNG_DIENSTGESCHAEFT;
        }
    }

    /** The three reasons to attend an event (VV42-8.1). */
    public enum Teilnahmegrund {
        IM_RAHMEN_DES_AMTES, DIENSTLICHER_AUFTRAG, GESELLSCHAFTLICHE_VERPFLICHTUNG
    }

    /** Whether the advantage has been accepted (VV42-6a, -6.1a). */
    public enum Annahme {
        NEIN, VORLAEUFIG, BEREITS
    }
}
