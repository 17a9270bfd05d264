package org.contactboard.ui.files;

import java.util.Locale;

/** What a file is about. */
enum FileKind {
    CUSTOMERS,
    PRODUCTS,
    PEOPLE,
    AGREEMENTS,
    CONTACTS,
    SATISFACTION;

    /** Its word in the addresses of the board-service. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
