package org.dienstweg.beitrag;

import java.time.Instant;
import java.util.List;
import org.dienstweg.akte.Anlagenangabe;
import org.dienstweg.recht.Text;

/**
 * What is kept of a post before anything happens to it.
 *
 * @param gesichert  whether somebody confirmed that this is the original
 * @param wortlaut   what it says
 * @param url        where it stands
 * @param zeit       when it was published
 * @param stuecke    the attachments that show it, with their checksums
 */
public record Beweis(boolean gesichert, String wortlaut, String url, Instant zeit, List<Stueck> stuecke) {

    /**
     * An attachment that shows the post.
     *
     * @param sha256        checksum of the content, hexadecimal
     * @param hinzugefuegtAm when it came into the file
     */
    public record Stueck(String dateiname, String medientyp, String sha256, Instant hinzugefuegtAm) {

        static Stueck von(Anlagenangabe anlage) {
            return new Stueck(anlage.dateiname(), anlage.medientyp(), anlage.sha256(), anlage.hinzugefuegtAm());
        }

        /** Whether one can see the post on it. */
        boolean zeigtDenBeitrag() {
            return medientyp.startsWith("image/") || medientyp.equals("application/pdf");
        }
    }

    /** What was left out is empty. */
    public Beweis {
        wortlaut = Text.von(wortlaut);
        url = Text.von(url);
        stuecke = stuecke == null ? List.of() : List.copyOf(stuecke);
    }

    /** What is kept of a reported post with the attachments the file holds. */
    static Beweis von(Beitragsmeldung meldung, boolean gesichert, List<Anlagenangabe> anlagen) {
        return new Beweis(gesichert, meldung.beitragText(), meldung.beitragUrl(), meldung.veroeffentlichtAm(),
                anlagen.stream().map(Stueck::von).toList());
    }

    /** Whether an attachment shows the post. */
    public boolean imBild() {
        return stuecke.stream().anyMatch(Stueck::zeigtDenBeitrag);
    }
}
