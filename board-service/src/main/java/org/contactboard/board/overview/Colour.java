package org.contactboard.board.overview;

/** How long ago somebody really spoke with a customer. */
public enum Colour {
    GREEN,
    ORANGE,
    RED,
    /** No contact on record. */
    NONE
}
