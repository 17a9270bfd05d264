package org.contactboard.connector.dynamics365;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an activity was, or is planned: a completed one its actual start, else its actual end less its duration,
 * before what was planned; an open one what is planned, be it only when it is due.
 *
 * @param whole of a part, an end alone says nothing of the start
 * @param lenient what cannot be read is nothing: where no contact depends on it
 */
record TimeReading(Fields row, ZoneId zone, boolean whole, boolean lenient) {

    private static final int LONGEST_MINUTES = 60 * 24 * 31;

    @Nullable
    Instant heldAt() {
        Instant start = first(instant("actualstart"), endLessDuration(), instant("scheduledstart"));
        return start != null || !whole ? start : first(instant("actualend"), due());
    }

    @Nullable
    Instant plannedAt() {
        Instant start = instant("scheduledstart");
        return start != null || !whole ? start : due();
    }

    @Nullable
    Instant end(boolean held) {
        return held ? first(instant("actualend"), instant("scheduledend")) : instant("scheduledend");
    }

    /** Told as a day: by the source itself, or because it lasts the whole of it. Midnight of UTC is that day's. */
    @Nullable
    LocalDate day(boolean held) {
        for (String column : held ? new String[] {"actualstart", "scheduledstart"} : new String[] {"scheduledstart"}) {
            Moment moment = moment(column);
            if (moment != null && moment.day() != null) {
                return moment.day();
            }
        }
        Instant start = row.flag("isalldayevent") ? first(instant("scheduledstart"), instant("actualstart")) : null;
        return start == null ? null : dayOf(start);
    }

    private LocalDate dayOf(Instant start) {
        boolean midnight = start.atZone(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
        return start.atZone(midnight ? ZoneOffset.UTC : zone).toLocalDate();
    }

    /** When it is due is all that many planned calls say. */
    private @Nullable Instant due() {
        return instant("scheduledend");
    }

    private @Nullable Instant endLessDuration() {
        Instant end = instant("actualend");
        String minutes = row.text("actualdurationminutes");
        if (end == null || minutes == null || !minutes.matches("\\d{1,6}")) {
            return null;
        }
        int duration = Integer.parseInt(minutes);
        return duration > LONGEST_MINUTES ? null : end.minus(Duration.ofMinutes(duration));
    }

    private @Nullable Instant instant(String column) {
        Moment moment = moment(column);
        return moment == null ? null : moment.instant();
    }

    private @Nullable Moment moment(String column) {
        return lenient
                ? MomentRule.readIfAny(row, column, ZoneOffset.UTC)
                : MomentRule.read(row, column, ZoneOffset.UTC);
    }

    private static @Nullable Instant first(@Nullable Instant... instants) {
        for (Instant instant : instants) {
            if (instant != null) {
                return instant;
            }
        }
        return null;
    }
}
