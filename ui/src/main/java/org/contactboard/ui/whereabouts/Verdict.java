package org.contactboard.ui.whereabouts;

/** What stands on the board of a record; names as the board-service has them. */
enum Verdict {
    COUNTED,
    APPOINTMENT,
    NOT_COUNTED,
    WAITING,
    UNMATCHED,
    REJECTED,
    DESCRIBED
}
