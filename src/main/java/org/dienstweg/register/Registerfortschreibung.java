package org.dienstweg.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register true while accounts change. Every change takes part in the transaction of the step that reports it,
 * and doing it twice changes nothing; old names stay findable. Days are those of Europe/Berlin.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Registerfortschreibung {

    private final Accounts accounts;
    private final Clock clock;

    Registerfortschreibung(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Every account that is run today, by Ressort, platform and name. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Registerkonto> konten() {
        return accounts.laufende(LocalDate.now(clock)).stream().map(Registerkonto::von).toList();
    }

    /** What was entered for this account, as it is today. */
    public Eintragung eintragung(UUID id) {
        Account account = accounts.getReferenceById(id);
        return new Eintragung(account.aktenzeichen(), account.ressort(), account.plattform(), account.plattformName(),
                account.accountArt(), account.organisationseinheit(), account.fachthema(), account.profilname(),
                account.nutzername(), account.url(), account.absenderhinweis(), account.netiquetteUrl(),
                account.registrierungsMail(), account.wappen(), account.verifizierung(), account.seit(),
                account.autorisierte().stream().filter(person -> person.bis() == null).map(Autorisierter::autorisierung)
                        .toList());
    }

    /** Gives the account a new profile name; from now on the register knows it by it. */
    public void benenneProfilUm(UUID id, String profilname, LocalDate ab) {
        Account account = accounts.getReferenceById(id);
        if (!account.profilname().equals(profilname)) {
            account.benenne(Namensart.PROFILNAME, profilname, ab);
        }
    }

    /** Gives the account a new user name and, where the address contains the old one, a new address. */
    public void benenneNutzerUm(UUID id, String nutzername, LocalDate ab) {
        Account account = accounts.getReferenceById(id);
        String alter = account.nutzername();
        if (!alter.equals(nutzername)) {
            account.benenne(Namensart.NUTZERNAME, nutzername, ab);
            String url = Adresse.mitAnderemNamen(account.url(), alter, nutzername);
            if (!url.equals(account.url())) {
                account.benenne(Namensart.URL, url, ab);
            }
        }
    }

    /** Hands these accounts over to a Ressort. */
    public void uebergib(Collection<UUID> ids, String ressort) {
        accounts.findAllById(ids).forEach(account -> account.uebergib(ressort));
    }

    /** Takes over the profile text and what came of the verification. */
    public void schreibeFort(UUID id, String absenderhinweis, Verifizierungsstand verifizierung) {
        accounts.getReferenceById(id).schreibeFort(absenderhinweis, verifizierung);
    }

    /**
     * Gives an account up in favour of the one that another case set up; whoever asks for the old one is led to it.
     *
     * @param aktenzeichen the case that entered the new account
     * @param letzterTag   the last day the old one is official
     */
    public void ersetze(UUID id, String aktenzeichen, LocalDate letzterTag) {
        accounts.getReferenceById(id).ersetze(accounts.findByAktenzeichen(aktenzeichen).orElseThrow(), letzterTag);
    }
}
