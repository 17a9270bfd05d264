package org.contactboard.board.record;

/** What became of an item, as its record of intake says it. */
record Outcome(String outcome, String reason) {

    static final Outcome ALREADY_KNOWN = new Outcome("already-known", "revision");
    static final Outcome WITHDRAWAL = new Outcome("applied", "withdrawal");
    static final Outcome WAITING = new Outcome("applied", "waiting");
    static final Outcome UNMATCHED = new Outcome("applied", "unmatched");

    static Outcome applied(String reason) {
        return new Outcome("applied", reason);
    }

    static Outcome filtered(String reason) {
        return new Outcome("filtered", reason);
    }
}
