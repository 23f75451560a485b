package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.dienstweg.recht.Text;

/** A change of the charges (§ 19 LDG NRW): new acts, or acts that no longer matter. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Vorwurf(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Art fortschreibungArt,
        String vorwurfText, LocalDate vorwurfTatzeit, String fortschreibungGrund) {

    /** Which way the charges change. */
    public enum Art {
        /** New acts; the officer is instructed anew. */
        AUSDEHNUNG,
        /** Acts that carry no weight are left out. */
        BESCHRAENKUNG
    }

    /** Texts are never null. */
    public Vorwurf {
        vorwurfText = Text.von(vorwurfText);
        fortschreibungGrund = Text.von(fortschreibungGrund);
    }

    /** The change with the versions that are on the record. */
    public record Lage(Vorwurf antwort, Vorwurfsstand stand) {
    }

    /** Whether new acts are charged. */
    public boolean dehntAus() {
        return fortschreibungArt == Art.AUSDEHNUNG;
    }
}
