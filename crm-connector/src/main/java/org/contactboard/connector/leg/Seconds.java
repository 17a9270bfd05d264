package org.contactboard.connector.leg;

import java.math.BigDecimal;
import java.time.Duration;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.jspecify.annotations.Nullable;

/** A duration in seconds, as number or as text. */
public final class Seconds {

    private static final int LONGEST = 12;
    private static final int ONE_WEEK = 604_800;

    private Seconds() {}

    /** Null when the field is absent, null or empty; refused, by name, when it is no number. */
    public static @Nullable Duration read(Fields fields, String field) {
        String text = fields.text(field);
        if (text == null) {
            return null;
        }
        try {
            // a thousand digits are no duration, and no number that is worth reading
            BigDecimal seconds = new BigDecimal(text.length() > LONGEST ? "" : text);
            return Duration.ofSeconds(seconds.max(BigDecimal.ZERO)
                    .min(BigDecimal.valueOf(ONE_WEEK))
                    .longValue());
        } catch (NumberFormatException wrong) {
            throw Refusal.unreadable("The field " + field + " is no number of seconds; send a number.");
        }
    }

    /** As {@link #read}, and refused, by name, when there is none. */
    public static Duration required(Fields fields, String field) {
        Duration duration = read(fields, field);
        if (duration == null) {
            throw Refusal.missing(field);
        }
        return duration;
    }
}
