package org.dienstweg.register;

import java.util.Locale;
import org.dienstweg.recht.Ablehnung;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps two running cases from setting up the same account before either is in the register. The database decides, so it
 * does not matter how close together they are: of two simultaneous cases the second waits for the first and is refused.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Adressbelegung {

    private final JdbcClient datenbank;

    Adressbelegung(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /**
     * Claims address and user name for a case until it ends; what cannot be compared is not claimed. The register must be
     * asked afterwards, not before: a case that ended meanwhile left its entry there.
     *
     * @param plattform  name of the platform, as the application gives it
     * @param nutzername with or without {@code @}, may be blank
     * @param url        address of the account, may be null
     * @throws Ablehnung if another running case has claimed one of them
     */
    public void belege(String aktenzeichen, String plattform, String nutzername, String url) {
        datenbank.sql("delete from adressbelegung where aktenzeichen = ?").param(aktenzeichen).update();
        String adresse = url == null ? null : Adresse.url(url);
        if (adresse != null) {
            belege("url " + adresse, aktenzeichen,
                    "Diese Adresse hat schon ein anderer laufender Vorgang angegeben. Bitte prüfen Sie die Adresse.");
        }
        String name = nutzername == null ? null : Adresse.name(nutzername);
        if (name != null) {
            belege("nutzername " + plattform.strip().toLowerCase(Locale.ROOT) + " " + name, aktenzeichen,
                    "Auf dieser Plattform richtet gerade ein anderer Vorgang einen Account mit demselben Nutzernamen ein. "
                            + "Bitte klären Sie das mit der Kommunikation.");
        }
    }

    private void belege(String schluessel, String aktenzeichen, String ablehnung) {
        // A case that has ended claims nothing any more, whether it reached the register, was withdrawn or stopped.
        datenbank.sql("""
                delete from adressbelegung where schluessel = ? and exists
                    (select 1 from fall where fall.aktenzeichen = adressbelegung.aktenzeichen and status <> 'LAUFEND')""")
                .param(schluessel).update();
        try {
            datenbank.sql("insert into adressbelegung (schluessel, aktenzeichen) values (?, ?)")
                    .param(schluessel).param(aktenzeichen).update();
        } catch (DataIntegrityViolationException belegt) {
            throw new Ablehnung(ablehnung);
        }
    }
}
