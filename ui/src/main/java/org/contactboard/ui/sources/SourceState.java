package org.contactboard.ui.sources;

import org.contactboard.ui.colour.Colour;

/** How a source is, as the board-service judges it. */
enum SourceState {
    UNCONFIGURED,
    UNREAD,
    SILENT,
    BEHIND,
    WAITING,
    NEW,
    QUIET,
    LIVE;

    /** The board's own signs, with their shapes. */
    Colour colour() {
        return switch (this) {
            case UNCONFIGURED, UNREAD, SILENT -> Colour.RED;
            case BEHIND -> Colour.ORANGE;
            case WAITING, NEW, QUIET -> Colour.NONE;
            case LIVE -> Colour.GREEN;
        };
    }
}
