package org.contactboard.ui.colour;

/** How long ago somebody really spoke with the customer; NONE when nobody ever did. */
public enum Colour {
    GREEN,
    ORANGE,
    RED,
    NONE
}
