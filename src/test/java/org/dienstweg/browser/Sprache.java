package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** What no page of the Tasklist with a form may say or leave behind. */
final class Sprache {

    private static final Pattern ENGLISCH = Pattern.compile("\\b(Save|Complete|Claim|Nothing to show|Field is required|"
            + "Loading|Select|Search|Add new|Remove|Close|Cancel|Submit|Due date|Follow-up)\\b");
    private static final String BESCHRIFTUNGEN = "() => [...document.querySelectorAll('*')].filter(e => e.checkVisibility())"
            + ".flatMap(e => [e.title, e.placeholder, e.ariaLabel]).filter(text => typeof text === 'string').join('\\n')";

    private Sprache() {
    }

    /** No English, no "Speichern" (drafts), nothing typed kept in the browser. */
    static void pruefe(Browser browser) {
        assertThat(browser.text()).doesNotContainPattern(ENGLISCH).doesNotContain("Speichern", "{{", "undefined");
        assertThat((String) browser.seite().evaluate(BESCHRIFTUNGEN)).doesNotContainPattern(ENGLISCH);
        assertThat((List<?>) browser.seite().evaluate("() => Object.keys(localStorage)"))
                .noneMatch(schluessel -> schluessel.toString().startsWith("camunda-form:"));
    }
}
