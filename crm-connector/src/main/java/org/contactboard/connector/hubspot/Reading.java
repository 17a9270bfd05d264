package org.contactboard.connector.hubspot;

import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.event.Status;
import org.jspecify.annotations.Nullable;

/** What calls and meetings tell each in their own properties. */
sealed interface Reading permits CallReading, MeetingReading {

    /** Null when a change does not say. */
    @Nullable
    Status status();

    /** Null: it does not count. */
    @Nullable
    Channel channel();

    boolean tellsChannel();

    /** The property that a conversation cannot do without. */
    String start();

    void time(Conversation.Telling telling);
}
