package org.contactboard.board.explanation;

/** What stands on the board of a record. */
enum Verdict {
    /** A conversation that counts. */
    COUNTED,
    /** One that is planned. */
    APPOINTMENT,
    /** Nothing: the reason says why. */
    NOT_COUNTED,
    /** Nothing yet: only a part of the record was told. */
    WAITING,
    /** Nothing yet: it is not known whose conversation it is. */
    UNMATCHED,
    /** Nothing: it could not be read. */
    REJECTED,
    /** No conversation: somebody or something that the board knows by it. */
    DESCRIBED
}
