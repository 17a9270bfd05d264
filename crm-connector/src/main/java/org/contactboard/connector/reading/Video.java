package org.contactboard.connector.reading;

import org.contactboard.connector.event.Channel;
import org.jspecify.annotations.Nullable;

/** What a video meeting counts as: people speak with each other, so by default as telephone. */
public enum Video {
    PHONE(Channel.PHONE),
    FACE_TO_FACE(Channel.FACE_TO_FACE),
    NONE(null);

    private final @Nullable Channel channel;

    Video(@Nullable Channel channel) {
        this.channel = channel;
    }

    /** Null: it does not count. */
    public @Nullable Channel channel() {
        return channel;
    }
}
