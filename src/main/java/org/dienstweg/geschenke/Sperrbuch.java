package org.dienstweg.geschenke;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dienstweg.organisation.Angemeldet;
import org.dienstweg.recht.Ablehnung;
import org.dienstweg.recht.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Expectations that were found, per employee and giver: they bar further advantages (VV42-5.2c). */
@Service
@Transactional(readOnly = true)
public class Sperrbuch {

    private final Sperrvermerke vermerke;
    private final Clock clock;

    Sperrbuch(Sperrvermerke vermerke, Clock clock) {
        this.vermerke = vermerke;
        this.clock = clock;
    }

    /**
     * Notes expectations in the transaction of the step, as of today (Europe/Berlin); once per case and giver.
     *
     * @throws Ablehnung if neither giver nor reason is named
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sperre(Sperrangabe angabe) {
        if (angabe.geber().name().isEmpty() || Text.von(angabe.grund()).isEmpty()) {
            throw new Ablehnung("Ein Sperrvermerk nennt die zuwendende Person oder Organisation und die erkannten "
                    + "Erwartungen.");
        }
        boolean vermerkt = vermerke.findByAktenzeichen(angabe.aktenzeichen()).stream()
                .anyMatch(vermerk -> vermerk.gilt() && vermerk.geber().equals(angabe.geber()));
        if (!vermerkt) {
            vermerke.save(new Sperrvermerk(angabe, LocalDate.now(clock)));
        }
    }

    /**
     * Lifts a Sperrvermerk of the given Ressort from today on.
     *
     * @throws Ablehnung without a reason, or if there is none in force with this id
     */
    @Transactional
    public void hebeAuf(UUID id, String ressort, String grund, String wer) {
        Sperrvermerk vermerk = vermerke.findById(id)
                .filter(eines -> eines.gilt() && eines.gehoertZu(ressort))
                .orElseThrow(() -> new Ablehnung("Diesen Sperrvermerk gibt es nicht, oder er ist schon aufgehoben."));
        if (vermerk.betrifft(wer)) {
            throw new Ablehnung("Einen Sperrvermerk in eigener Sache können Sie nicht aufheben.");
        }
        if (Text.von(grund).isEmpty()) {
            throw new Ablehnung("Begründen Sie, warum der Sperrvermerk aufgehoben wird.");
        }
        vermerk.hebeAuf(grund.strip(), wer, LocalDate.now(clock));
    }

    /** Everything in force in the Ressort of a reader of the deciding office, but nothing about themselves. */
    public List<Sperrvermerk> geltende(Angemeldet wer) {
        return vermerke.findByRessortAndAufgehobenAmIsNullOrderBySeitDesc(wer.ressort()).stream()
                .filter(vermerk -> !vermerk.betrifft(wer.id())).toList();
    }

    /** What is in force against advantages of this giver for this employee, exact hits and resemblances. */
    public List<Sperrvermerk> zu(String ressort, String betroffen, Geber geber) {
        return geltende(ressort, betroffen).stream()
                .filter(vermerk -> geber.getroffenVon(vermerk.geber()) != Uebereinstimmung.KEINE).toList();
    }

    /** How certainly advantages of this giver are barred for this employee. */
    public Uebereinstimmung trifft(String ressort, String betroffen, Geber geber) {
        return geltende(ressort, betroffen).stream().map(vermerk -> geber.getroffenVon(vermerk.geber()))
                .reduce(Uebereinstimmung.KEINE, Uebereinstimmung::oder);
    }

    private List<Sperrvermerk> geltende(String ressort, String betroffen) {
        return vermerke.findByRessortAndBetroffenOrderBySeitDesc(ressort, betroffen).stream()
                .filter(Sperrvermerk::gilt).toList();
    }
}
