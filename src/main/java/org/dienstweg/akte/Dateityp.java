package org.dienstweg.akte;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file an attachment may be. Nothing here is run by whoever opens it. */
enum Dateityp {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TEXT("text/plain", "txt", "log", "md"),
    CSV("text/csv", "csv"),
    MAIL("message/rfc822", "eml"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String medientyp;
    private final List<String> endungen;

    Dateityp(String medientyp, String... endungen) {
        this.medientyp = medientyp;
        this.endungen = List.of(endungen);
    }

    String medientyp() {
        return medientyp;
    }

    /** The usual extension of a file of this kind. */
    String endung() {
        return endungen.get(0);
    }

    /** Whether a name with this extension (lower case, empty for none) fits the kind. */
    boolean passtZu(String endung) {
        return endung.isEmpty() || endungen.contains(endung);
    }

    static Optional<Dateityp> mitMedientyp(String medientyp) {
        return Arrays.stream(values()).filter(typ -> typ.medientyp.equals(medientyp)).findFirst();
    }
}
