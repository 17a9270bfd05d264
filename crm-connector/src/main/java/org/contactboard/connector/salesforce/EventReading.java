package org.contactboard.connector.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.contactboard.connector.event.Channel;
import org.contactboard.connector.event.Conversation;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.PlaceRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Activity;
import org.jspecify.annotations.Nullable;

/** Reads an event of a calendar: a meeting, unless its type says otherwise. */
record EventReading(SalesforceItem item) {

    private static final long LONGEST = 14L * 24 * 60;

    /** The record of a series of Lightning Experience, which has the first meeting's time; IsRecurrence is Classic's. */
    private static final String SERIES = "3";

    /** Null when a change does not say. */
    @Nullable
    Activity activity() {
        String type = item.text("Type");
        if (type == null) {
            return item.tells("Location") ? Activity.MEETING : null;
        }
        Activity meant = item.source().option(SalesforceOptions.EVENT_TYPES).get(Option.word(type));
        if (meant == null) {
            throw Refusal.unmapped("Type", type, SalesforceOptions.EVENT_TYPES);
        }
        boolean isElsewhere = meant == Activity.MEETING && !item.tells("Location");
        return isElsewhere ? null : meant;
    }

    /** Null: it does not count. */
    @Nullable
    Channel channel(Activity activity) {
        return switch (activity) {
            case CALL -> Channel.PHONE;
            case MEETING ->
                PlaceRule.read(null, item.text("Location"), item.source().region())
                        .channel(item.source().video());
            case VIDEO -> item.source().video().channel();
            case WRITTEN, INTERNAL -> null;
        };
    }

    /**
     * The copy of a meeting for one who was invited, or the pattern of a series. A group's event that does not say
     * whether it is a copy cannot be told from one.
     */
    boolean isCopy() {
        Fields fields = item.fields();
        if (fields.flag("IsChild") || fields.flag("IsRecurrence") || SERIES.equals(fields.text("GroupEventType"))) {
            return true;
        }
        if (item.isWhole() && fields.flag("IsGroupEvent") && !isNoChild(fields)) {
            throw Refusal.missing("IsChild");
        }
        return false;
    }

    private static boolean isNoChild(Fields fields) {
        JsonNode value = fields.node().path("IsChild");
        return value.isBoolean() || "false".equalsIgnoreCase(fields.text("IsChild"));
    }

    /** An event for the whole day has a day, and a start that is midnight in UTC and means nothing. */
    void time(Conversation.Telling telling) {
        Moment start = start();
        Moment day = DayReading.of(item.fields(), "ActivityDate");
        boolean isDay = item.fields().flag("IsAllDayEvent") || !item.isWhole() && saysNotWhether() && isMidnight(start);
        if (start == null || start.instant() == null || isDay) {
            Moment known = day == null && start != null ? new Moment(null, start.dayIn(ZoneOffset.UTC)) : day;
            if (known != null) {
                telling.on(known.day()).startedAt(null);
            }
        } else {
            telling.startedAt(start.instant()).on(null).endedAt(end(start.instant()));
        }
    }

    private @Nullable Moment start() {
        Moment start = item.moment("StartDateTime");
        return start == null ? item.moment("ActivityDateTime") : start;
    }

    private @Nullable Instant end(Instant start) {
        Moment end = item.momentIfAny("EndDateTime");
        if (end != null) {
            return end.instant();
        }
        Long minutes = minutes(item.text("DurationInMinutes"));
        try {
            return minutes == null ? null : start.plusSeconds(minutes * 60);
        } catch (DateTimeException | ArithmeticException wrong) {
            return null;
        }
    }

    /** An event lasts fourteen days at most. */
    private static @Nullable Long minutes(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,6}")) {
            return null;
        }
        long minutes = Long.parseLong(text);
        return minutes > LONGEST ? null : minutes;
    }

    private boolean saysNotWhether() {
        return !item.fields().names("IsAllDayEvent");
    }

    private static boolean isMidnight(@Nullable Moment start) {
        return start != null
                && start.instant() != null
                && start.instant().atZone(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
