package org.contactboard.board.intake;

/** Whether a rejected record still is somebody's business. */
enum RejectedState {
    OPEN,
    CLOSED
}
