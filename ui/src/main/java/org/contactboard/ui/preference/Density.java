package org.contactboard.ui.board;

/** How much fits on the screen. */
public enum Density {
    WALL,
    NORMAL,
    COMPACT
}
