package org.contactboard.ui.board;

/** What was drawn on one screen; quietly are counts, and rows whose news is over: nobody waits for them. */
enum Drawn {
    NOTHING,
    QUIETLY,
    NEWS
}
