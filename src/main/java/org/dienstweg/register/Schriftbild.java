package org.dienstweg.register;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the eye reads, whatever the bytes are: full-width and boxed letters, letters of other scripts that look Latin,
 * accents and invisible characters are all brought back to plain letters. Upper and lower case stay.
 */
public final class Schriftbild {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final SpoofChecker VERWECHSELBAR =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final Transliterator LATEIN = Transliterator.getInstance("Latin-ASCII");
    private static final String LATEINISCH = "[A-Za-z0-9]+";
    // Regional indicators and the two alphabets of white letters on black, which no normalisation resolves.
    private static final List<Integer> BILDALPHABETE = List.of(0x1F1E6, 0x1F150, 0x1F170);
    // ICU counts categories differently from Java: its numbers must not be mixed with those of Character.
    private static final Set<Integer> UNSICHTBAR = Set.of((int) ECharacterCategory.FORMAT,
            (int) ECharacterCategory.NON_SPACING_MARK, (int) ECharacterCategory.ENCLOSING_MARK,
            (int) ECharacterCategory.CONTROL, (int) ECharacterCategory.SURROGATE);

    private Schriftbild() {
    }

    /** The text in plain letters; what is no letter and no digit stays as it is. */
    public static String von(String text) {
        return NFKC.normalize(text).codePoints().mapToObj(Schriftbild::lies).collect(Collectors.joining());
    }

    /**
     * All ways to read a name: as it stands, with digits and signs read as the letters they imitate, and with the pairs
     * that look like one letter read as that letter.
     */
    static Set<String> lesarten(String text) {
        String gelesen = von(text);
        return Stream.of(gelesen, ziffernAlsBuchstaben(gelesen))
                .flatMap(lesart -> Stream.of(lesart, lesart.replace("rn", "m").replace("vv", "w")))
                .collect(Collectors.toSet());
    }

    private static String lies(int zeichen) {
        if (UNSICHTBAR.contains(UCharacter.getType(zeichen))
                || UCharacter.hasBinaryProperty(zeichen, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            return "";
        }
        return zeichen < 0x80 ? Character.toString(zeichen) : lateinisch(zeichen);
    }

    private static String lateinisch(int zeichen) {
        for (int anfang : BILDALPHABETE) {
            if (zeichen >= anfang && zeichen < anfang + 26) {
                return Character.toString('A' + zeichen - anfang);
            }
        }
        String eines = Character.toString(zeichen);
        String gross = VERWECHSELBAR.getSkeleton(UCharacter.toUpperCase(eines));
        return Stream.of(LATEIN.transliterate(eines), LATEIN.transliterate(VERWECHSELBAR.getSkeleton(eines)),
                        UCharacter.isUpperCase(zeichen) ? gross : UCharacter.toLowerCase(gross))
                .filter(lesart -> lesart.matches(LATEINISCH)).findFirst().orElse(eines);
    }

    private static String ziffernAlsBuchstaben(String text) {
        return text.chars().map(Schriftbild::buchstabe)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int buchstabe(int zeichen) {
        int stelle = "01345789@$!|€".indexOf(zeichen);
        return stelle < 0 ? zeichen : "oieastbgasiie".charAt(stelle);
    }
}
