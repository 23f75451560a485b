package org.dienstweg.schriftgut.mappe;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Eine Anlage auf dem Blatt")
class AnschauungenTest {

    @Test
    @DisplayName("Ein kleines Bild bleibt klein, ein großes füllt das Blatt und läuft nicht über")
    void bildgroesse() throws IOException {
        Bild klein = bild(96, 48);
        assertThat(klein.breite()).isEqualTo(25);
        assertThat(klein.hoehe()).isEqualTo(12);
        Bild hoch = bild(400, 9_000);
        assertThat(hoch.hoehe()).isEqualTo(225);
        Bild breit = bild(9_000, 400);
        assertThat(breit.breite()).isEqualTo(165);
        assertThat(ImageIO.read(new ByteArrayInputStream(breit.inhalt())).getWidth()).isEqualTo(Bilder.LAENGSTE_SEITE);
    }

    @Test
    @DisplayName("Eine Mail ohne Betreff, Empfänger und reinen Text zeigt ihren Kopf und sagt, wo der Rest steht")
    void nurHtml() {
        Anschauung mail = mail("From: a@example.org\r\nContent-Type: text/html\r\n\r\n<p>Nur hier</p>");
        assertThat(mail.text()).isEqualTo("Von: a@example.org\nAn: \nDatum: \nBetreff: \n\n");
        assertThat(mail.hinweis()).isEqualTo(
                "Gezeigt sind Kopf und reiner Text der Mail; Gestaltung und Anhänge stehen nur im Original.");
    }

    @Test
    @DisplayName("Ein Text, der einer Mail angehängt ist, wird nicht für ihren Wortlaut gehalten")
    void angehaengterText() {
        Anschauung mail = mail("""
                From: a@example.org
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                Anbei der Beleg.
                --x
                Content-Type: text/plain
                Content-Disposition: attachment; filename=beleg.txt

                500 Euro
                --x--
                """.replace("\n", "\r\n"));
        assertThat(mail.text()).contains("Anbei der Beleg.").doesNotContain("500 Euro");
    }

    @Test
    @DisplayName("Von einem überlangen Text steht der Anfang da, und dass es nur der Anfang ist")
    void zuLang() {
        Anschauung lang = Anschauungen.von(Fundstuecke.original("Protokoll.log", "text/plain",
                "x".repeat(200_001).getBytes(StandardCharsets.UTF_8)));
        assertThat(lang.text()).hasSize(200_000);
        assertThat(lang.hinweis()).isEqualTo("Gezeigt ist nur der Anfang des Textes.");
    }

    private static Anschauung mail(String quelle) {
        return Anschauungen.von(Fundstuecke.original("m.eml", "message/rfc822", quelle.getBytes(StandardCharsets.UTF_8)));
    }

    private static Bild bild(int breite, int hoehe) throws IOException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(breite, hoehe, BufferedImage.TYPE_INT_RGB), "png", ziel);
        return Anschauungen.von(Fundstuecke.original("b.png", "image/png", ziel.toByteArray())).bilder().get(0);
    }
}
