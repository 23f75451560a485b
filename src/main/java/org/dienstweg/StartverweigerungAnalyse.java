package org.dienstweg;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the reason of a refused start instead of a stack trace. */
class StartverweigerungAnalyse extends AbstractFailureAnalyzer<Startverweigerung> {

    @Override
    protected FailureAnalysis analyze(Throwable ursprung, Startverweigerung grund) {
        return new FailureAnalysis("Dienstweg startet nicht. " + grund.getMessage(), grund.abhilfe(), grund);
    }
}
