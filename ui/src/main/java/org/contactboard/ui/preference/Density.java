package org.contactboard.ui.preference;

/** How much fits on the screen. */
public enum Density {
    WALL,
    NORMAL,
    COMPACT
}
