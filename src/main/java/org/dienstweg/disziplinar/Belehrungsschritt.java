package org.dienstweg.disziplinar;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.dienstweg.recht.JaNein;

/** Either a change of the charges or an information of the officer, so that both can be read in the order they were filed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Belehrungsschritt(@JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) Vorwurf.Art fortschreibungArt,
        LocalDate zugestelltAm, String zustellnachweis,
        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_AS_NULL) JaNein aufschub) {

    /** Nobody has informed the officer of anything yet. */
    static final Unterrichtung KEINE = new Unterrichtung(null, null, null, null, null);

    boolean dehntAus() {
        return fortschreibungArt == Vorwurf.Art.AUSDEHNUNG;
    }

    boolean unterrichtet() {
        return fortschreibungArt == null;
    }

    Unterrichtung unterrichtung() {
        return new Unterrichtung(zugestelltAm, zustellnachweis, aufschub, null, null);
    }
}
