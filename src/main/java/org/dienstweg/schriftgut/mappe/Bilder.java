package org.dienstweg.schriftgut.mappe;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Brings pictures into a form that paper and archive take: plain RGB, nothing transparent, no larger than a sheet. */
final class Bilder {

    /** Longest side in pixels, about 180 to the inch on a sheet. */
    static final int LAENGSTE_SEITE = 1_800;

    private static final int BLATTBREITE = 165;
    private static final int BLATTHOEHE = 225;
    /** Points of a picture that does not say how large it is, as screens show them: 96 to the inch. */
    private static final double HOECHSTENS_JE_PUNKT = 25.4 / 96;
    private static final long HOECHSTZAHL_PUNKTE = 60_000_000;

    private Bilder() {
    }

    /**
     * A PNG or JPEG.
     *
     * @throws IOException if it is broken, of an unknown kind, or has more points than anybody can look at
     */
    static Bild lies(byte[] inhalt, String alternativtext) throws IOException {
        try (ImageInputStream quelle = ImageIO.createImageInputStream(new ByteArrayInputStream(inhalt))) {
            Iterator<ImageReader> leser = ImageIO.getImageReaders(quelle);
            if (!leser.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader einer = leser.next();
            einer.setInput(quelle);
            try {
                if ((long) einer.getWidth(0) * einer.getHeight(0) > HOECHSTZAHL_PUNKTE) {
                    throw new IOException("too many points");
                }
                return von(einer.read(0, verduennt(einer)), alternativtext);
            } finally {
                einer.dispose();
            }
        }
    }

    /** Skips points where even half of them are more than a sheet shows, so that no picture fills the memory. */
    private static ImageReadParam verduennt(ImageReader leser) throws IOException {
        int schritt = Math.max(1, Math.max(leser.getWidth(0), leser.getHeight(0)) / (2 * LAENGSTE_SEITE));
        ImageReadParam art = leser.getDefaultReadParam();
        art.setSourceSubsampling(schritt, schritt, 0, 0);
        return art;
    }

    /** A picture in memory. */
    static Bild von(BufferedImage bild, String alternativtext) throws IOException {
        double verkleinert = Math.min(1, (double) LAENGSTE_SEITE / Math.max(bild.getWidth(), bild.getHeight()));
        BufferedImage flach = flach(bild, Math.max(1, (int) (bild.getWidth() * verkleinert)),
                Math.max(1, (int) (bild.getHeight() * verkleinert)));
        double mm = Math.min(HOECHSTENS_JE_PUNKT,
                Math.min((double) BLATTBREITE / flach.getWidth(), (double) BLATTHOEHE / flach.getHeight()));
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        ImageIO.write(flach, "jpeg", ziel);
        return new Bild(ziel.toByteArray(), Math.max(1, (int) (flach.getWidth() * mm)),
                Math.max(1, (int) (flach.getHeight() * mm)), alternativtext);
    }

    private static BufferedImage flach(BufferedImage bild, int breite, int hoehe) {
        BufferedImage flach = new BufferedImage(breite, hoehe, BufferedImage.TYPE_INT_RGB);
        Graphics2D stift = flach.createGraphics();
        stift.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        stift.drawImage(bild, 0, 0, breite, hoehe, Color.WHITE, null);
        stift.dispose();
        return flach;
    }
}
