package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import org.contactboard.connector.event.Revision;

/** Whole records of sources whose messages have no ids: two that say the same, changed at the same moment, are one. */
public final class Repetition {

    private Repetition() {}

    /** In place of the source's id of the event; a clash would take two changes of one record at one moment. */
    public static String id(Revision revision, JsonNode content) {
        return revision.at() + "/" + Integer.toHexString(content.hashCode());
    }
}
