package org.contactboard.connector.event;

/** What a conversation was for. */
public enum Purpose {
    RELATION,
    HELPDESK
}
