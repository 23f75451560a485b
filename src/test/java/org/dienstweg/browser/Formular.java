package org.dienstweg.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/**
 * A form of a task or start event as somebody fills it in: by labels and choices, never by ids.
 *
 * @param <T> the page it stands on
 */
abstract class Formular<T extends Formular<T>> {

    protected final Page seite;

    Formular(Page seite) {
        this.seite = seite;
    }

    /** The page itself, to go on with. */
    protected abstract T ich();

    /** Finds an entry of a long drop-down by typing; counted from 0 within a list. */
    public T suche(String feld, int eintrag, String getippt, String wert) {
        Locator auswahl = formular().locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHas(seite.getByLabel(bezeichnung(feld)))).nth(eintrag);
        auswahl.locator("input").first().click();
        auswahl.locator("input").first().pressSequentially(getippt);
        auswahl.locator(".fjs-dropdownlist-item").getByText(wert).first().click();
        warteAufFormular();
        return ich();
    }

    /** Types into the field with this label. */
    public T fuelle(String feld, String wert) {
        return fuelle(feld, 0, wert);
    }

    /** Types into a field of a list; counted from 0. */
    public T fuelle(String feld, int eintrag, String wert) {
        Locator eingabe = feld(feld).nth(eintrag);
        eingabe.fill(wert);
        // The form takes over what was typed a moment later, or at once when the field is left.
        eingabe.blur();
        warteAufFormular();
        return ich();
    }

    /** Adds an entry to the list of the form. */
    public T fuegeEintragHinzu() {
        formular().getByText("Eintrag hinzufügen").click();
        return ich();
    }

    /** Chooses from a drop-down. */
    public T waehle(String feld, String wert) {
        // The labelled input of a drop-down has no size; people click on the frame around it.
        formular().locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHas(seite.getByLabel(bezeichnung(feld))))
                .locator(".fjs-input-group").click();
        formular().locator(".fjs-dropdownlist-item").getByText(wert, new Locator.GetByTextOptions().setExact(true))
                .click();
        warteAufFormular();
        return ich();
    }

    /** Sets a check box or a radio button. */
    public T kreuzeAn(String feld) {
        feld(feld).first().check();
        warteAufFormular();
        return ich();
    }

    /** Answers a question with one of its choices, however many questions have a choice of that name. */
    public T antworte(String frage, String antwort) {
        frage(frage).getByLabel(bezeichnung(antwort)).first().check();
        warteAufFormular();
        return ich();
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

    /** Scrolls to where this stands at the top of the form. */
    public T zeige(String ueberschrift) {
        formular().getByText(ueberschrift).first().evaluate("stelle => stelle.scrollIntoView()");
        return ich();
    }

    /** What stands in the field with this label. */
    public String wert(String feld) {
        return feld(feld).first().inputValue();
    }

    /** Whether this choice is made. */
    public boolean angekreuzt(String feld) {
        return feld(feld).first().isChecked();
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

    /** A form that is still redrawing itself throws away what is typed meanwhile. */
    private void warteAufFormular() {
        seite.evaluate("() => new Promise(fertig => requestAnimationFrame("
                + "() => requestAnimationFrame(() => setTimeout(fertig, 120))))");
    }
}
