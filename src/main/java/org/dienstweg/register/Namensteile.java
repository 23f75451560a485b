package org.dienstweg.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where parts of an account name begin and end: at separators, at capitals, around {@code NRW} and after offices. */
final class Namensteile {

    private static final Pattern KEIN_BUCHSTABE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HOECKER =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|\\s+");
    private static final Pattern LAND = Pattern.compile("^nrw|nrw$");
    private static final Pattern ZIFFERN_AM_ENDE = Pattern.compile("\\d+$");
    // Once with and once without the endings, because a name may follow either.
    private static final List<Pattern> AMTSBEZEICHNUNGEN = List.of(
            Pattern.compile("(minister((prae|pra)sident)?|staatssekret(aer|ar)?)(innen|in)?"),
            Pattern.compile("minister((prae|pra)sident)?|staatssekret(aer|ar)?"));
    private static final int LAENGSTER_NAME = 4;

    private Namensteile() {
    }

    /** What stands between separators, folded. */
    static Stream<String> woerter(String lesart) {
        return Arrays.stream(KEIN_BUCHSTABE.split(lesart)).map(Namensteile::falte);
    }

    /** What stands between separators or capitals, with and without {@code NRW} around it, folded. */
    static Stream<String> einzelne(String lesart) {
        return Stream.concat(woerter(lesart), hoecker(lesart).stream()).flatMap(Namensteile::ohneLand);
    }

    /** Every part a personal name may fill: single ones, neighbours joined, and what an office leaves over. */
    static Stream<String> moeglicheNamen(String lesart) {
        return Stream.of(woerter(lesart).toList(), hoecker(lesart))
                .flatMap(Namensteile::nachbarn)
                .flatMap(teil -> Stream.concat(Stream.of(teil), ohneAmt(teil)))
                .flatMap(Namensteile::ohneLand)
                .flatMap(teil -> Stream.of(teil, ZIFFERN_AM_ENDE.matcher(teil).replaceAll("")));
    }

    /** The text as it is, and without the Land at either end. */
    static Stream<String> ohneLand(String text) {
        return Stream.of(text, kern(text));
    }

    /** The text without the Land at either end. */
    static String kern(String text) {
        return LAND.matcher(text).replaceAll("");
    }

    /** Lower case, letters and digits only, and one letter for {@code i} and {@code l}, which fonts confuse. */
    static String falte(String text) {
        return KEIN_BUCHSTABE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace('l', 'i');
    }

    private static List<String> hoecker(String lesart) {
        return Arrays.stream(KEIN_BUCHSTABE.split(lesart))
                .flatMap(wort -> Arrays.stream(HOECKER.split(wort.replace("StS", " STS "))))
                .map(Namensteile::falte).toList();
    }

    private static Stream<String> nachbarn(List<String> teile) {
        List<String> verbunden = new ArrayList<>();
        for (int von = 0; von < teile.size(); von++) {
            for (int bis = von + 1; bis <= Math.min(von + LAENGSTER_NAME, teile.size()); bis++) {
                verbunden.add(String.join("", teile.subList(von, bis)));
            }
        }
        return verbunden.stream();
    }

    private static Stream<String> ohneAmt(String teil) {
        return AMTSBEZEICHNUNGEN.stream().flatMap(amt -> Arrays.stream(amt.split(teil)));
    }
}
