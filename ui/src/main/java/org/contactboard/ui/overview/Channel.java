package org.contactboard.ui.overview;

/** How people spoke with each other. */
public enum Channel {
    PHONE,
    FACE_TO_FACE
}
