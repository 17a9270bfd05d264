package org.contactboard.connector.event;

/** How people spoke with each other; nothing else counts. */
public enum Channel {
    PHONE,
    FACE_TO_FACE
}
