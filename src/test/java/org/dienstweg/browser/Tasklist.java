package org.dienstweg.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Tasklist as somebody uses it: by labels and buttons, never by ids. */
public final class Tasklist {

    private static final Pattern AKTENZEICHEN = Pattern.compile("[A-Z]{2}-\\d{4}-[A-Z]+-\\d{6}");

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

    /** Finds an entry of a long drop-down by typing; counted from 0 within a list. */
    public Tasklist suche(String feld, int eintrag, String getippt, String wert) {
        Locator auswahl = formular().locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHas(seite.getByLabel(bezeichnung(feld)))).nth(eintrag);
        auswahl.locator("input").first().click();
        auswahl.locator("input").first().pressSequentially(getippt);
        auswahl.locator(".fjs-dropdownlist-item").getByText(wert).first().click();
        warteAufFormular();
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
        // The labelled input of a drop-down has no size; people click on the frame around it.
        formular().locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHas(seite.getByLabel(bezeichnung(feld))))
                .locator(".fjs-input-group").click();
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

    /** Answers a question with one of its choices, however many questions have a choice of that name. */
    public Tasklist antworte(String frage, String antwort) {
        frage(frage).getByLabel(bezeichnung(antwort)).first().check();
        warteAufFormular();
        return this;
    }

    /** Whether this question is asked at all. */
    public boolean fragt(String frage) {
        return frage(frage).count() > 0;
    }

    /** Whether this answer to a question is given. */
    public boolean beantwortet(String frage, String antwort) {
        return frage(frage).getByLabel(bezeichnung(antwort)).first().isChecked();
    }

    private Locator frage(String frage) {
        return formular().locator(".fjs-form-field-radio").filter(new Locator.FilterOptions().setHasText(frage));
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

    /** Scrolls to where this stands at the top of the form. */
    public Tasklist zeige(String ueberschrift) {
        formular().getByText(ueberschrift).first().evaluate("stelle => stelle.scrollIntoView()");
        return this;
    }

    /** What stands in the field with this label. */
    public String wert(String feld) {
        return feld(feld).first().inputValue();
    }

    /** Whether this choice is made. */
    public boolean angekreuzt(String feld) {
        return feld(feld).first().isChecked();
    }

    /** What the list of tasks says. */
    public String aufgaben() {
        return seite.locator(".tasks-list").allInnerTexts().toString();
    }

    /** The form shown now. */
    public Locator formular() {
        return seite.locator(".fjs-form");
    }

    private Locator feld(String name) {
        return formular().getByLabel(bezeichnung(name));
    }

    /** Required fields carry a star behind their label. */
    private static Pattern bezeichnung(String name) {
        // The browser reads the pattern as JavaScript, which does not know Java's way of quoting.
        String woertlich = name.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
        return Pattern.compile("^\\s*" + woertlich + "\\s*\\*?\\s*$");
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

    /** A form that is still redrawing itself throws away what is typed meanwhile. */
    private void warteAufFormular() {
        seite.evaluate("() => new Promise(fertig => requestAnimationFrame("
                + "() => requestAnimationFrame(() => setTimeout(fertig, 120))))");
    }

    private Locator knopf(String name) {
        return seite.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
