package org.dienstweg.process.form.schema;

import java.util.ArrayList;
import java.util.List;
import org.dienstweg.recht.Ablehnung;

/** Collects the sentences of one check, so that a person learns everything at once. */
final class Problems {

    private static final int MAX = 30;
    private static final int MAX_KEY = 40;

    private final List<String> sentences = new ArrayList<>();
    private final List<String> following = new ArrayList<>();
    private int left;

    void add(String sentence) {
        if (sentences.size() < MAX) {
            sentences.add(sentence);
        } else {
            left++;
        }
    }

    /** What may only follow from another problem: it is said if there is no other. */
    void addFollowing(String sentence) {
        following.add(sentence);
    }

    void throwIfAny() {
        if (sentences.isEmpty()) {
            following.forEach(this::add);
        }
        if (left > 0) {
            sentences.add("Weitere Mängel: " + left + ".");
        }
        if (!sentences.isEmpty()) {
            throw new Ablehnung(sentences);
        }
    }

    /** A key that came from outside, harmless to show. */
    static String quoted(String key) {
        String harmless = key.replaceAll("[^\\p{L}\\p{N}_.-]", "?");
        String shown = harmless.length() > MAX_KEY ? harmless.substring(0, MAX_KEY) + "…" : harmless;
        return "„" + shown + "“";
    }
}
