package org.dienstweg.register;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/**
 * A user name or profile name as people read it: what it names and what it can be mistaken for. Case, separators,
 * look-alike letters, digits for letters and invisible characters make no difference.
 */
public final class Benennung {

    // "Ministerium", "Ministerien", "(inter)ministeriell" and "Ministerialblatt" are no offices; i stands for l here.
    private static final Pattern AMT = Pattern.compile("minister(?!ium|ien|ieii|iaibiatt)|staatssekret");
    private static final Pattern AMT_AM_ENDE = Pattern.compile("minister(in)?$");
    private static final Pattern AMTSKUERZEL = Pattern.compile("(mp|sts)(in)?(\\d{2,})?");
    private static final Pattern FUNKTION = Pattern.compile(
            "(regierungs|presse)sprecher|(referats|abteilungs|gruppen)leiter".replace('l', 'i'));
    private static final int UNVERWECHSELBAR_LANG = 8;
    private static final int LAENGER_ALS_JEDER_NAME = 500;

    private final Set<String> ganz;
    // Taken apart only when asked for: every name of the register is compared as a whole with every new one.
    private final Supplier<Set<String>> woerter;
    private final Supplier<Set<String>> einzelne;
    private final Supplier<Set<String>> moeglicheNamen;

    private Benennung(Set<String> lesarten) {
        this.ganz = lies(lesarten, lesart -> Stream.of(Namensteile.falte(lesart)));
        this.woerter = SingletonSupplier.of(() -> lies(lesarten, Namensteile::woerter));
        this.einzelne = SingletonSupplier.of(() -> lies(lesarten, Namensteile::einzelne));
        this.moeglicheNamen = SingletonSupplier.of(() -> lies(lesarten, Namensteile::moeglicheNamen));
    }

    /** Reads a name; any text will do, of a very long one only the beginning counts. */
    public static Benennung von(String name) {
        return new Benennung(Schriftbild.lesarten(
                name.substring(0, Math.min(name.length(), LAENGER_ALS_JEDER_NAME))));
    }

    /** Whether the name contains a minister, state secretary or minister president, in words or as MP or StS. */
    public boolean nenntAmt() {
        return ganz.stream().anyMatch(text -> AMT.matcher(text).find())
                || woerter.get().stream().anyMatch(wort -> AMT_AM_ENDE.matcher(wort).find())
                || einzelne.get().stream().anyMatch(teil -> AMTSKUERZEL.matcher(teil).matches());
    }

    /** Whether the name contains another function that people hold. */
    public boolean nenntFunktion() {
        return ganz.stream().anyMatch(text -> FUNKTION.matcher(text).find());
    }

    /** Whether the name contains this person: the full name anywhere, the last name as a part of its own. */
    public boolean nennt(String person) {
        Personenname gesucht = Personenname.von(person);
        return nenntVoll(gesucht) || gesucht.nachnamen().stream().anyMatch(moeglicheNamen.get()::contains)
                || kuerzelMit(gesucht);
    }

    /** Whether the name contains the full name of this person; the last name alone is not enough. */
    public boolean nenntVoll(String person) {
        return nenntVoll(Personenname.von(person));
    }

    /** Whether the name is nothing but the full name of this person (and perhaps the Land). */
    public boolean istName(String person) {
        Set<String> vollnamen = Personenname.von(person).vollnamen();
        return ganz.stream().flatMap(Namensteile::ohneLand).anyMatch(vollnamen::contains);
    }

    /** Whether an abbreviated office is glued to the last name of this person, as in {@code mpwuest}. */
    public boolean klebtKuerzelAn(String person) {
        return kuerzelMit(Personenname.von(person));
    }

    /** Whether two names can be mistaken for each other: they read the same, or a slip of the pen apart if long. */
    public boolean verwechselbarMit(Benennung anderer) {
        return kerne().anyMatch(kern -> anderer.kerne().anyMatch(zweiter -> Aehnlichkeit.zwischen(kern, zweiter)));
    }

    private boolean nenntVoll(Personenname person) {
        return person.vollnamen().stream().anyMatch(name -> moeglicheNamen.get().contains(name)
                || name.length() >= UNVERWECHSELBAR_LANG && ganz.stream().anyMatch(text -> text.contains(name)));
    }

    private boolean kuerzelMit(Personenname person) {
        return person.nachnamen().stream()
                .flatMap(name -> Stream.of("mp" + name, "sts" + name, name + "mp", name + "sts"))
                .anyMatch(einzelne.get()::contains);
    }

    private Stream<String> kerne() {
        return ganz.stream().map(Namensteile::kern).filter(text -> !text.isEmpty());
    }

    private static Set<String> lies(Set<String> lesarten, Function<String, Stream<String>> zerlegung) {
        return lesarten.stream().flatMap(zerlegung).collect(Collectors.toSet());
    }
}
