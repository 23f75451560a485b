package org.dienstweg.disziplinar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.dienstweg.akte.Aktenauszug;
import org.dienstweg.akte.Eingabe;
import org.dienstweg.organisation.Person;
import org.dienstweg.organisation.Personen;
import org.dienstweg.register.Personenvergleich;
import org.springframework.stereotype.Service;

/** The cases of this process as their files tell them. */
@Service
public class DisziplinarFaelle {

    private static final String VERFAHREN = "disziplinarverfahren-einleiten";
    private static final Set<String> START = Set.of("Start_VerdachtBekannt");
    private static final DateTimeFormatter TAG =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(ZoneId.of("Europe/Berlin"));

    private final Aktenauszug auszug;
    private final Personen personen;
    private final Disziplinarfristen fristen;
    private final Clock clock;

    DisziplinarFaelle(Aktenauszug auszug, Personen personen, Disziplinarfristen fristen, Clock clock) {
        this.auszug = auszug;
        this.personen = personen;
        this.fristen = fristen;
        this.clock = clock;
    }

    /** How a case stands. */
    public Verfahrensstand stand(String aktenzeichen) {
        return new Verfahrensstand(auszug.abgaben(aktenzeichen));
    }

    /** What competence is judged by, and whether anybody in the office is free of conflicts. */
    public Zustaendigkeitslage zustaendigkeitslage(String aktenzeichen, boolean unbefangen) {
        Verdacht verdacht = stand(aktenzeichen).verdacht();
        String ressort = auszug.fall(aktenzeichen).ressort();
        List<Person> gemeinte = gemeinte(ressort, verdacht.betroffenePerson());
        return new Zustaendigkeitslage(verdacht, fruehere(aktenzeichen, ressort, verdacht),
                gemeinte.stream().map(Person::name).toList(),
                gemeinte.stream().noneMatch(person -> heisst(person, verdacht.betroffenePerson())), unbefangen);
    }

    /** What bars are judged by; the answer is null before anybody was asked. */
    public Verbotslage verbotslage(String aktenzeichen, Massnahmeverbot antwort) {
        Verdacht verdacht = stand(aktenzeichen).verdacht();
        return new Verbotslage(verdacht, zeitablauf(verdacht.tatzeit()), antwort);
    }

    /** The time bars of § 15 LDG NRW for an act completed on this day, as of today; none where nobody knows the day. */
    public List<Zeitablauf> zeitablauf(LocalDate tatzeit) {
        return fristen.zeitablauf(tatzeit, LocalDate.now(clock));
    }

    /** What somebody is called: a login becomes the name behind it, a name stays as it was entered. */
    public String name(String angabe) {
        return personen.findById(angabe).map(Person::name).orElse(angabe);
    }

    /** The people of a Ressort who are meant by a name or a login, however the name is spelled. */
    public List<Person> personen(String ressort, String angabe) {
        return angabe.isEmpty() ? List.of() : personen.findByRessortOrderByName(ressort).stream()
                .filter(person -> heisst(person, angabe)).toList();
    }

    /** The same, and if there is nobody of that name, those whose names are a slip of the pen away. */
    public List<Person> gemeinte(String ressort, String angabe) {
        List<Person> genau = personen(ressort, angabe);
        return angabe.isEmpty() || !genau.isEmpty() ? genau : personen.findByRessortOrderByName(ressort).stream()
                .filter(person -> Personenvergleich.aehnlich(person.name(), angabe)).toList();
    }

    private static boolean heisst(Person person, String angabe) {
        return person.id().equals(angabe) || Personenvergleich.gleich(person.name(), angabe);
    }

    private List<FrueheresVerfahren> fruehere(String aktenzeichen, String ressort, Verdacht verdacht) {
        String ihre = name(verdacht.betroffenePerson());
        return auszug.eingabenAllerFaelle(VERFAHREN, ressort, START).stream()
                .filter(eine -> !eine.aktenzeichen().equals(aktenzeichen))
                .flatMap(eine -> frueheres(eine, verdacht, ihre).stream()).toList();
    }

    private List<FrueheresVerfahren> frueheres(Eingabe eine, Verdacht verdacht, String ihre) {
        Verdacht anderer = auszug.werte(eine, Verdacht.class);
        String seine = name(anderer.betroffenePerson());
        boolean gleicherSachverhalt = Sachverhaltsvergleich.gleich(anderer.sachverhalt(), verdacht.sachverhalt());
        boolean dieselbe = Personenvergleich.aehnlich(seine, ihre)
                || gleicherSachverhalt && Personenvergleich.teiltNamen(seine, ihre);
        return dieselbe && !nurAnonym(eine, anderer)
                ? List.of(new FrueheresVerfahren(eine.aktenzeichen(), TAG.format(eine.zeitpunkt()), gleicherSachverhalt)) : List.of();
    }

    // An anonymous submission is no proceedings yet, and if it is destroyed no other file may tell of it (VV50-1.2j).
    private boolean nurAnonym(Eingabe eine, Verdacht anderer) {
        return anderer.ausloeser() == Ausloeser.ANONYM && stand(eine.aktenzeichen()).einleitung().isEmpty();
    }
}
