package org.contactboard.connector.telephony;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactboard.connector.leg.Seconds;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.jspecify.annotations.Nullable;

/** The times of a call detail record: local text, and an epoch inside its id that tells a repeated hour apart. */
record AsteriskTime(Fields fields, ZoneId zone) {

    /** {@code 1792888200.1201}, with the system's name before it where there is one. */
    private static final Pattern UNIQUE_ID = Pattern.compile("(?:.*-)?(\\d{9,10})\\.\\d+");

    @Nullable
    Moment start() {
        Moment start = MomentRule.read(fields, "start", zone);
        Instant instant = start == null ? null : start.instant();
        return instant == null ? start : new Moment(nearest(instant), null);
    }

    @Nullable
    Instant end() {
        Moment start = start();
        Instant instant = start == null ? null : start.instant();
        Duration lasted = Seconds.read(fields, "duration");
        if (instant != null && lasted != null) {
            return instant.plus(lasted);
        }
        Moment end = MomentRule.readIfAny(fields, "end", zone);
        return end == null || end.instant() == null ? instant : end.instant();
    }

    /** When the call's first channel came into being. */
    @Nullable
    Instant created() {
        String id = fields.text("uniqueid");
        Matcher epoch = UNIQUE_ID.matcher(id == null ? "" : id);
        return epoch.matches() ? Instant.ofEpochSecond(Long.parseLong(epoch.group(1))) : null;
    }

    private Instant nearest(Instant read) {
        ZonedDateTime local = read.atZone(zone);
        Instant first = local.withEarlierOffsetAtOverlap().toInstant();
        Instant second = local.withLaterOffsetAtOverlap().toInstant();
        Instant created = created();
        boolean isSecond = created != null
                && Duration.between(created, second)
                                .abs()
                                .compareTo(Duration.between(created, first).abs())
                        < 0;
        return isSecond ? second : first;
    }
}
