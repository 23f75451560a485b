package org.dienstweg.web.akte;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dienstweg.akte.Akteneinsicht;
import org.dienstweg.akte.Fall;
import org.dienstweg.akte.aufbewahrung.Loeschstopp;
import org.dienstweg.akte.kreis.Kreise;
import org.dienstweg.akte.kreis.Kreismitglied;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.organisation.Rolle;
import org.dienstweg.web.Anmeldung;
import org.dienstweg.web.akte.Personennamen.Namen;
import org.springframework.stereotype.Component;

/** What the page of a case file shows about its circle and about holds: every value is finished text. */
@Component
class Schutzansicht {

    private final Anmeldung anmeldung;
    private final Akteneinsicht einsicht;
    private final Kreisantrag kreis;
    private final Loeschstoppantrag loeschstopp;
    private final Personennamen personen;

    Schutzansicht(Anmeldung anmeldung, Akteneinsicht einsicht, Kreisantrag kreis, Loeschstoppantrag loeschstopp,
                  Personennamen personen) {
        this.anmeldung = anmeldung;
        this.einsicht = einsicht;
        this.kreis = kreis;
        this.loeschstopp = loeschstopp;
        this.personen = personen;
    }

    /** Null for a case that whoever is logged in may not read. */
    Schutz zu(String aktenzeichen) {
        Angemeldet wer = anmeldung.jetzt();
        return einsicht.deckblatt(aktenzeichen, wer).map(fall -> zu(fall, wer)).orElse(null);
    }

    private Schutz zu(Fall fall, Angemeldet wer) {
        List<Kreismitglied> mitglieder = fall.imGeschlossenenKreis() ? kreis.mitglieder(fall.aktenzeichen(), wer)
                : List.of();
        List<Loeschstopp> stoppe = loeschstopp.alle(fall.aktenzeichen());
        Namen namen = personen.zu(logins(mitglieder, stoppe));
        return new Schutz(fall.imGeschlossenenKreis(), mitglieder.stream().map(eines -> mitglied(eines, namen)).toList(),
                kreis.moeglich(fall, wer), Stream.of(Rolle.values()).filter(Kreise::zulaessig).toList(),
                stoppe.stream().map(einer -> stopp(einer, namen)).toList(),
                stoppe.stream().anyMatch(einer -> einer.aufgehobenAm() == null), loeschstopp.darf(fall.aktenzeichen(), wer));
    }

    private static Collection<String> logins(List<Kreismitglied> mitglieder, List<Loeschstopp> stoppe) {
        return Stream.concat(mitglieder.stream().flatMap(eines -> Stream.of(eines.person(), eines.aufgenommenVon(),
                        eines.entlassenVon())), stoppe.stream().flatMap(einer -> Stream.of(einer.gesetztVon(),
                        einer.aufgehobenVon()))).filter(Objects::nonNull).toList();
    }

    private static Mitglied mitglied(Kreismitglied eines, Namen namen) {
        Rolle rolle = eines.rolle();
        String bis = eines.bis() == null ? "" : Zeitangaben.text(eines.bis()) + " durch " + namen.von(eines.entlassenVon())
                + ": " + eines.entlassungsgrund();
        return new Mitglied(rolle == null ? namen.von(eines.person()) : rolle.bezeichnung(), eines.person(),
                rolle == null ? null : rolle.id(), Zeitangaben.text(eines.von()) + " durch "
                + namen.von(eines.aufgenommenVon()) + ": " + eines.grund(), bis);
    }

    private static Stopp stopp(Loeschstopp einer, Namen namen) {
        String ende = einer.aufgehobenAm() == null ? "" : Zeitangaben.text(einer.aufgehobenAm()) + " durch "
                + namen.von(einer.aufgehobenVon()) + ": " + einer.aufhebungsgrund();
        return new Stopp(Zeitangaben.text(einer.gesetztAm()) + " durch " + namen.von(einer.gesetztVon()) + ": "
                + einer.grund(), ende);
    }

    /** Circle and holds; {@code geschlossen} says whether there is a circle at all. */
    record Schutz(boolean geschlossen, List<Mitglied> mitglieder, boolean kreisAenderbar, List<Rolle> rollen,
                  List<Stopp> stoppe, boolean gestoppt, boolean stoppAenderbar) {
    }

    /** A member; {@code bis} is empty for a present one. */
    record Mitglied(String name, String person, String rolle, String seit, String bis) {
    }

    /** A hold; {@code ende} is empty while it holds. */
    record Stopp(String beginn, String ende) {
    }
}
