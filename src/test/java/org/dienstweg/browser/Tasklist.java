package org.dienstweg.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** The Tasklist as somebody uses it: by labels and buttons, never by ids. */
public final class Tasklist {

    private final Page seite;

    Tasklist(Page seite) {
        this.seite = seite;
    }

    /** Opens the start form of a process. */
    public Tasklist beginne(String verfahren) {
        seite.locator(".start-process-action a").click();
        seite.locator(".modal-content").getByText(verfahren, new Locator.GetByTextOptions().setExact(true)).click();
        formular().waitFor();
        return this;
    }

    /** Opens the task with this name that stands highest in the list. */
    public Tasklist oeffne(String aufgabe) {
        seite.locator("ol.tasks-list h4").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(aufgabe))
                .first().click();
        formular().waitFor();
        return this;
    }

    /** Takes the open task over. */
    public Tasklist uebernimm() {
        knopf("Übernehmen").click();
        return this;
    }

    /** Types into the field with this label. */
    public Tasklist fuelle(String feld, String wert) {
        return fuelle(feld, 0, wert);
    }

    /** Types into a field of a list; counted from 0. */
    public Tasklist fuelle(String feld, int eintrag, String wert) {
        Locator eingabe = feld(feld).nth(eintrag);
        eingabe.fill(wert);
        // The form takes over what was typed a moment later, or at once when the field is left.
        eingabe.blur();
        warteAufFormular();
        return this;
    }

    /** Adds an entry to the list of the form. */
    public Tasklist fuegeEintragHinzu() {
        formular().getByText("Eintrag hinzufügen").click();
        return this;
    }

    /** Chooses from a drop-down. */
    public Tasklist waehle(String feld, String wert) {
        feld(feld).first().click();
        formular().locator(".fjs-dropdownlist-item").getByText(wert, new Locator.GetByTextOptions().setExact(true))
                .click();
        warteAufFormular();
        return this;
    }

    /** Sets a check box or a radio button. */
    public Tasklist kreuzeAn(String feld) {
        feld(feld).first().check();
        warteAufFormular();
        return this;
    }

    /** Sends the start form. */
    public Tasklist starte() {
        seite.locator(".modal-footer .btn-primary").click();
        return this;
    }

    /** Completes the open task. */
    public Tasklist schliesseAb() {
        seite.locator(".form-actions .btn-primary").click();
        return this;
    }

    /** Waits until the task just completed is gone; a completed task says nothing more. */
    public Tasklist bisErledigt() {
        formular().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** Waits for a notification and answers its text. */
    public String meldung() {
        Locator meldung = seite.locator("[notifications-panel] .alert:visible").first();
        meldung.waitFor();
        return meldung.innerText();
    }

    /** The form shown now. */
    public Locator formular() {
        return seite.locator(".fjs-form");
    }

    /** Required fields carry a star behind their label. */
    private Locator feld(String name) {
        // The browser reads the pattern as JavaScript, which does not know Java's way of quoting.
        String woertlich = name.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
        return formular().getByLabel(Pattern.compile("^\\s*" + woertlich + "\\s*\\*?\\s*$"));
    }

    /** A form that is still redrawing itself throws away what is typed meanwhile. */
    private void warteAufFormular() {
        seite.evaluate("() => new Promise(fertig => requestAnimationFrame("
                + "() => requestAnimationFrame(() => setTimeout(fertig, 120))))");
    }

    private Locator knopf(String name) {
        return seite.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
