package org.dienstweg.schriftgut;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a line may end: as in German, but never between a sign of citation and its number, within the name of the law, or
 * before a closing quotation mark. The text itself stays as it is, so that it can be searched and copied.
 */
final class Umbruch implements FSTextBreaker {

    private static final Pattern UNTRENNBAR = Pattern.compile(
            "(?:§|\\b(?:Abs|Nr|Art)\\.|\\b(?:Satz|Seite|Fassung))\\s+(?=\\d)|\\bLDG\\s+(?=NRW)"
                    + "|\\b\\d{1,2}\\.\\s+(?=\\p{Lu}\\p{L}+\\s+\\d{4})|(?<=\\S)(?=[“”‘’])");

    private final FSTextBreaker stellen = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.GERMAN));
    private Set<Integer> verboten = Set.of();

    @Override
    public void setText(String text) {
        stellen.setText(text);
        verboten = UNTRENNBAR.matcher(text).results().map(MatchResult::end).collect(Collectors.toSet());
    }

    @Override
    public int next() {
        int stelle = stellen.next();
        while (verboten.contains(stelle)) {
            stelle = stellen.next();
        }
        return stelle;
    }
}
