package org.contactboard.connector.reading;

import org.contactboard.connector.event.Channel;
import org.jspecify.annotations.Nullable;

/** Where a meeting was. */
public enum Place {
    PHONE,
    VIDEO,
    ON_SITE;

    /** Null: it does not count. */
    public @Nullable Channel channel(Video video) {
        return switch (this) {
            case PHONE -> Channel.PHONE;
            case VIDEO -> video.channel();
            case ON_SITE -> Channel.FACE_TO_FACE;
        };
    }
}
