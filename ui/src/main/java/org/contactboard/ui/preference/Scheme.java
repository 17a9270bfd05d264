package org.contactboard.ui.preference;

/** Light, dark, or whichever the reader's system has. */
public enum Scheme {
    SYSTEM,
    LIGHT,
    DARK
}
