package org.dienstweg.vorteil.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dienstweg.geschenke.Ausgang;
import org.dienstweg.geschenke.Geschenkfilter;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Text;

/**
 * What somebody asks the gift register, as it arrives: everything is text, nothing is required.
 *
 * @param person  part of the recipient's name
 * @param geber   part of the giver's name
 * @param von     first day
 * @param bis     last day
 * @param art     kind in words
 * @param ausgang code of the decision
 */
public record Registeranfrage(String person, String geber, String von, String bis, String art, String ausgang) {

    private static final int LAENGSTER_NAME = 300;

    /** What was left out is empty. */
    public Registeranfrage {
        person = Text.von(person);
        geber = Text.von(geber);
        von = Text.von(von);
        bis = Text.von(bis);
        art = Text.von(art);
        ausgang = Text.von(ausgang);
    }

    /**
     * The question as the register understands it.
     *
     * @throws Ablehnung if a day or a name cannot be read
     */
    Geschenkfilter filter() {
        if (Math.max(person.length(), geber.length()) > LAENGSTER_NAME) {
            throw new Ablehnung("Der Name ist zu lang. Erlaubt sind höchstens " + LAENGSTER_NAME + " Zeichen.");
        }
        Ausgang gesucht = Arrays.stream(Ausgang.values()).filter(einer -> einer.name().equals(ausgang)).findFirst()
                .orElse(null);
        return new Geschenkfilter(person, geber, tag(von), tag(bis), art, gesucht);
    }

    /** The question as parameters of an address, with nothing in it that is empty. */
    public Map<String, String> parameter() {
        Map<String, String> parameter = new LinkedHashMap<>();
        parameter.put("person", person);
        parameter.put("geber", geber);
        parameter.put("von", von);
        parameter.put("bis", bis);
        parameter.put("art", art);
        parameter.put("ausgang", ausgang);
        parameter.values().removeIf(String::isEmpty);
        return parameter;
    }

    private static LocalDate tag(String eingabe) {
        try {
            return eingabe.isEmpty() ? null : LocalDate.parse(eingabe);
        } catch (DateTimeException e) {
            throw new Ablehnung("Geben Sie den Zeitraum in der Form 2026-11-16 an.");
        }
    }
}
