package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Tasklist as somebody uses it: by labels and buttons, never by ids. */
public final class Tasklist extends Formular<Tasklist> {

    private static final Pattern AKTENZEICHEN = Pattern.compile("[A-Z]{2}-\\d{4}-[A-Z]+-\\d{6}");

    Tasklist(Page seite) {
        super(seite);
    }

    @Override
    protected Tasklist ich() {
        return this;
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

    /** Opens the task of this case; waits until it is in the list. */
    public Tasklist oeffne(String aufgabe, String aktenzeichen) {
        seite.locator("ol.tasks-list > li").filter(new Locator.FilterOptions().setHasText(aktenzeichen))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(aufgabe)).click();
        // The form of the task before stays in sight until the new one is there.
        formular().getByText("Aktenzeichen " + aktenzeichen).waitFor();
        ueberschrift(aufgabe).waitFor();
        return this;
    }

    /** Opens the task of one part of a case, which its card names beside the reference. */
    public Tasklist oeffneTeil(String aufgabe, String aktenzeichen, String teil) {
        seite.locator("ol.tasks-list > li").filter(new Locator.FilterOptions().setHasText(aktenzeichen + " · " + teil))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(aufgabe)).click();
        formular().getByText(teil.substring(0, teil.indexOf(' '))).first().waitFor();
        ueberschrift(aufgabe).waitFor();
        return this;
    }

    /** Goes on to the task that the Tasklist names to whoever has just begun a case. */
    public Tasklist folgeHinweis(String aufgabe) {
        seite.locator("[notifications-panel]").getByText(aufgabe).click();
        ueberschrift(aufgabe).waitFor();
        formular().getByText("Aktenzeichen").waitFor();
        return this;
    }

    /** The reference of the case of the open task, as its form says it. */
    public String aktenzeichen() {
        Matcher aktenzeichen = AKTENZEICHEN.matcher(formular().innerText());
        assertThat(aktenzeichen.find()).as("Aktenzeichen im Formular").isTrue();
        return aktenzeichen.group();
    }

    /** Takes the open task over. */
    public Tasklist uebernimm() {
        knopf("Diese Aufgabe übernehmen").click();
        seite.locator(".meta .unclaim").waitFor();
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

    /** Puts the notifications aside, which would otherwise cover the form for some seconds. */
    public Tasklist ohneMeldungen() {
        Locator meldungen = seite.locator("[notifications-panel] .alert .close:visible");
        while (meldungen.count() > 0) {
            meldungen.first().click();
        }
        return this;
    }

    /** What the list of tasks says. */
    public String aufgaben() {
        return seite.locator(".tasks-list").allInnerTexts().toString();
    }

    Tasklist geladen() {
        seite.getByText("Meine Aufgaben").waitFor();
        seite.getByText("Laden…").locator("visible=true").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    private Locator ueberschrift(String aufgabe) {
        return seite.locator("h2.task").getByText(aufgabe);
    }

    private Locator knopf(String name) {
        return seite.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
