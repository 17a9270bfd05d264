package org.contactboard.connector.odoo;

import java.util.Map;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.reading.Video;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Activity;
import org.contactboard.connector.translation.FilterReason;
import org.jspecify.annotations.Nullable;

/** The types of activities, which are rows that each organisation numbers by itself. */
final class ActivityTypes {

    /** Odoo's own numbers. Its meetings are in the calendar, which counts them. */
    static final Option<Map<String, Activity>> TYPES = Option.meanings(
            "activity-types",
            Activity.class,
            Map.of(
                    "1", Activity.WRITTEN,
                    "2", Activity.CALL,
                    "3", Activity.WRITTEN,
                    "4", Activity.WRITTEN,
                    "5", Activity.WRITTEN));

    private ActivityTypes() {}

    /** What has no type is a message like any other. */
    static Activity read(OdooRow row, String field) {
        String type = Relation.one(row.fields(), field).id();
        if (type == null) {
            return Activity.WRITTEN;
        }
        Activity activity = row.source().option(TYPES).get(Option.word(type));
        if (activity == null) {
            throw Refusal.unmapped(field, type, TYPES);
        }
        return activity;
    }

    /** Null: it does not count. */
    static @Nullable Channel channel(Activity type, Video video) {
        return switch (type) {
            case CALL -> Channel.PHONE;
            case MEETING -> Channel.FACE_TO_FACE;
            case VIDEO -> video.channel();
            case WRITTEN, INTERNAL -> null;
        };
    }

    static FilterReason reason(Activity type) {
        return type == Activity.INTERNAL ? FilterReason.INTERNAL : FilterReason.WRITTEN;
    }
}
