package org.contactboard.ui.colleagues;

/** Why an employee is taken for the same person as another. */
enum By {
    EMAIL,
    EXTENSION,
    HAND
}
