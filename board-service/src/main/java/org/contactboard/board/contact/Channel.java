package org.contactboard.board.contact;

/** How people spoke with each other. */
public enum Channel {
    PHONE,
    FACE_TO_FACE
}
