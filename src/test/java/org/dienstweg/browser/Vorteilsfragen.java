package org.dienstweg.browser;

/** The questions of an application for consent that an honest applicant with nothing to hide denies. */
final class Vorteilsfragen {

    private Vorteilsfragen() {
    }

    /** No claim, no expectation, no influence: a gift in connection with the main office. */
    static Tasklist verneine(Tasklist formular) {
        return formular.antworte("Haben Sie einen Rechtsanspruch auf die Zuwendung?", "nein")
                .antworte("Worauf bezieht sich die Zuwendung?", "auf mein Hauptamt")
                .antworte("Sind damit Erwartungen an Ihre dienstliche Tätigkeit verknüpft?", "nein")
                .antworte("Soll die Zuwendung Ihr dienstliches Handeln beeinflussen?", "nein")
                .antworte("Haben Sie die Zuwendung gefordert?", "nein")
                .antworte("Ist sie die Gegenleistung für eine pflichtwidrige Amtshandlung", "nein");
    }
}
