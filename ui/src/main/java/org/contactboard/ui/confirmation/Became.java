package org.contactboard.ui.confirmation;

/** What became of a plan. */
enum Became {
    HELD,
    NOT_HELD,
    MOVED
}
