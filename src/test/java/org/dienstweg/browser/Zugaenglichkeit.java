package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether everybody can use a page: judged by axe (WCAG 2.1 A and AA and good practice), by keyboard, and on a phone. */
final class Zugaenglichkeit {

    private static final String AXE = axe();
    private static final String VERSTOESSE = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .flatMap(v => v.nodes.map(n => v.id + ' (' + v.impact + '): ' + n.target.join(' ') + ' ' + n.failureSummary))""";
    private static final String ZU_BREIT = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                : [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
                    && !e.closest('.tabelle, .sprungmarke')).map(e => e.outerHTML.slice(0, 120))""";
    private static final String FOKUS = """
            () => { const e = document.activeElement;
                if (e === document.body) return 'body';
                const s = getComputedStyle(e), r = e.getBoundingClientRect();
                const sichtbar = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
                    && r.width > 0 && r.right > 0 && r.left < innerWidth && r.bottom > 0 && r.top < innerHeight;
                return sichtbar ? 'sichtbar' : e.outerHTML.slice(0, 160); }""";

    private final Page seite;

    Zugaenglichkeit(Page seite) {
        this.seite = seite;
    }

    /** Nothing that axe objects to. */
    Zugaenglichkeit ohneVerstoesse() {
        seite.evaluate(AXE);
        assertThat((List<?>) seite.evaluate(VERSTOESSE)).as(seite.url()).isEmpty();
        return this;
    }

    /** Readable at a width of 320 CSS pixels without scrolling sideways (WCAG 1.4.10); tables may scroll in themselves. */
    Zugaenglichkeit passtAufsTelefon() {
        seite.setViewportSize(320, 640);
        assertThat((List<?>) seite.evaluate(ZU_BREIT)).as(seite.url()).isEmpty();
        assertThat((Boolean) seite.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).as(seite.url())
                .isTrue();
        seite.setViewportSize(1280, 800);
        return this;
    }

    /** The first stop leads past the navigation, and every further one can be seen. */
    Zugaenglichkeit gehtMitDerTastatur() {
        // the login begins in its first field
        seite.evaluate("() => { const b = document.body; b.tabIndex = -1; b.focus(); b.removeAttribute('tabindex'); }");
        seite.keyboard().press("Tab");
        assertThat(seite.evaluate("() => document.activeElement.textContent")).isEqualTo("Zum Inhalt springen");
        assertThat(seite.evaluate(FOKUS)).as(seite.url()).isEqualTo("sichtbar");
        for (int schritt = 0; schritt < 60; schritt++) {
            seite.keyboard().press("Tab");
            Object fokus = seite.evaluate(FOKUS);
            if (fokus.equals("body")) {
                break;
            }
            assertThat(fokus).as(seite.url()).isEqualTo("sichtbar");
        }
        return this;
    }

    private static String axe() {
        try (InputStream datei = Zugaenglichkeit.class.getResourceAsStream("/axe.min.js")) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
