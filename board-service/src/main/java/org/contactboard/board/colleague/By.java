package org.contactboard.board.colleague;

/** Why an employee is taken for the same person as another. */
enum By {
    EMAIL,
    EXTENSION,
    HAND
}
