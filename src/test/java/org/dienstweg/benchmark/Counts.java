package org.dienstweg.benchmark;

/**
 * What went over the wire to the database.
 *
 * @param roundTrips times the client waited for an answer; a batch is one
 * @param statements statements executed; a batch of ten is ten
 * @param commits    transactions ended by commit, statements outside a transaction included
 */
record Counts(long roundTrips, long statements, long commits) {

    Counts plus(Counts other) {
        return new Counts(roundTrips + other.roundTrips, statements + other.statements, commits + other.commits);
    }

    Counts minus(Counts earlier) {
        return new Counts(roundTrips - earlier.roundTrips, statements - earlier.statements, commits - earlier.commits);
    }
}
