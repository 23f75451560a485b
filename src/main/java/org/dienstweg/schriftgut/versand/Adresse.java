package org.dienstweg.schriftgut.versand;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** What counts as a mail address here: one bare address, never a list, a name or a line break. */
final class Adresse {

    private static final int LAENGSTE = 254;

    private Adresse() {
    }

    static boolean gueltig(String adresse) {
        if (adresse.length() > LAENGSTE || !adresse.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+")) {
            return false;
        }
        try {
            return new InternetAddress(adresse, true).getAddress().equals(adresse);
        } catch (AddressException e) {
            return false;
        }
    }
}
