package org.contactboard.board.work;

/** A kind of work that waits for people; each is a bean. */
public interface Waiting {

    /** What waits. */
    enum Kind {
        UNMATCHED,
        UNCONFIRMED,
        REJECTED,
        TWINS
    }

    Kind kind();

    /** How much of it waits now; asked often, so it must be cheap. */
    long count();
}
