package org.dienstweg.akte;

import java.util.List;

/**
 * A whole case file as it may be read by somebody; every list is in the order of time. Contents of documents and
 * attachments are fetched one by one.
 *
 * @param fall           the cover
 * @param verfahren      what kind of case it is
 * @param eingaben       what people entered, superseded entries included
 * @param feststellungen every finding of every examination
 * @param fristen        deadlines
 * @param schriftstuecke documents the house made
 * @param anlagen        files people added
 * @param verlauf        who did what when
 * @param beteiligte     who takes part
 * @param verbundene     the linked cases this reader may read too, nothing hints at others
 */
public record Akte(Fall fall, Verfahren verfahren, List<Eingabe> eingaben, List<Feststellungsvermerk> feststellungen,
                   List<Fristvermerk> fristen, List<Schriftstueckangabe> schriftstuecke, List<Anlagenangabe> anlagen,
                   List<Verlaufseintrag> verlauf, List<Beteiligter> beteiligte, List<Fall> verbundene) {

    /** Whether this person takes part in the case in this capacity. */
    public boolean beteiligt(String person, Beteiligung als) {
        return beteiligte.stream()
                .anyMatch(beteiligter -> beteiligter.person().equals(person) && beteiligter.als() == als);
    }
}
