package org.contactboard.connector.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the families of moments: epoch (s, ms, µs or ns, by size), ISO with an offset in any spelling, RFC 2822, and
 * local text in the zone of its source; a day stays a day. Sentinels (year 1, 1970-01-01, zero dates, "") are empty.
 */
public final class MomentRule {

    private static final long SECONDS_BELOW = 100_000_000_000L;
    private static final long MILLIS_BELOW = 100_000_000_000_000L;
    private static final long MICROS_BELOW = 100_000_000_000_000_000L;
    /** No spelling of a moment is longer; what is would keep the patterns busy. */
    private static final int LONGEST = 100;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Set<String> NOTHING = Set.of("0", "false", "null");
    private static final int SHORTEST_NUMBER = 9;
    private static final int LONGEST_NUMBER = 19;
    /** As in mail and HTTP; the name of the weekday says nothing new. */
    private static final Pattern RFC_2822 = Pattern.compile(
            "(?:[A-Za-z]{3},\\s*)?(\\d{1,2} [A-Za-z]{3} \\d{4} \\d{2}:\\d{2}(?::\\d{2})? (?:GMT|[+-]\\d{4}))");

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter();
    private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder()
            .append(LOCAL)
            .appendPattern("[XXXXX][XXXX][XX][X]")
            .toFormatter();
    private static final Pattern HAS_OFFSET = Pattern.compile(".*T.*([Zz]|[+-]\\d{2}(:?\\d{2})?(:?\\d{2})?)");

    private MomentRule() {}

    /** Null when the field is absent, null, empty or a sentinel; refused, by name, when it is nothing like a moment. */
    public static @Nullable Moment read(Fields fields, String field, ZoneId zone) {
        JsonNode value = fields.node().path(field);
        if (value.isMissingNode() || value.isNull() || value.isBoolean() && !value.booleanValue()) {
            return null;
        }
        try {
            return value.isIntegralNumber() && value.canConvertToLong()
                    ? ofEpoch(value.longValue())
                    : ofText(text(value), zone);
        } catch (DateTimeException | ArithmeticException | NumberFormatException wrong) {
            throw Refusal.unreadable("The field " + field + " is not a date or a time; send ISO 8601 with an offset.");
        }
    }

    /** As {@link #read}, and refused, by name, when there is none. */
    public static Moment required(Fields fields, String field, ZoneId zone) {
        Moment moment = read(fields, field, zone);
        if (moment == null) {
            throw Refusal.missing(field);
        }
        return moment;
    }

    /** As {@link #read}, and null as well when it is nothing like a moment: where nothing depends on it. */
    public static @Nullable Moment readIfAny(Fields fields, String field, ZoneId zone) {
        try {
            return read(fields, field, zone);
        } catch (Refusal unreadable) {
            return null;
        }
    }

    /** The instant of a text with an offset, or of a local one in the zone; null when there is none to be read. */
    public static @Nullable Instant instant(@Nullable String text, ZoneId zone) {
        try {
            Moment moment = text == null ? null : ofText(text, zone);
            return moment == null ? null : moment.instant();
        } catch (DateTimeException | ArithmeticException | NumberFormatException wrong) {
            return null;
        }
    }

    private static String text(JsonNode value) {
        if (value.isTextual() || value.isNumber()) {
            return value.asText();
        }
        throw new DateTimeException("neither text nor number");
    }

    private static @Nullable Moment ofText(String raw, ZoneId zone) {
        String text = raw.strip();
        if (text.length() > LONGEST) {
            throw new DateTimeException("too long");
        }
        if (text.isEmpty() || NOTHING.contains(text) || text.startsWith("0000-00-00")) {
            return null;
        }
        Instant usual = IsoText.instant(text, zone);
        if (usual != null) {
            return sane(Moment.of(usual));
        }
        if (isNumber(text)) {
            return ofEpoch(Long.parseLong(text));
        }
        if (IsoText.isDay(text)) {
            return sane(Moment.of(LocalDate.parse(text)));
        }
        Matcher mail = RFC_2822.matcher(text);
        if (mail.matches()) {
            return sane(Moment.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(mail.group(1)))));
        }
        String iso =
                text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
        return sane(Moment.of(instantOf(iso.replace(" ", "").replace('z', 'Z').replace('t', 'T'), zone)));
    }

    private static boolean isNumber(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - from;
        return digits >= SHORTEST_NUMBER
                && digits <= LONGEST_NUMBER
                && IsoText.endOfDigits(text, from) == text.length();
    }

    private static Instant instantOf(String iso, ZoneId zone) {
        return HAS_OFFSET.matcher(iso).matches()
                ? OffsetDateTime.parse(iso, OFFSET).toInstant()
                : LocalDateTime.parse(iso, LOCAL).atZone(zone).toInstant();
    }

    private static @Nullable Moment ofEpoch(long number) {
        long size = Math.abs(number);
        if (number == 0) {
            return null;
        } else if (size < SECONDS_BELOW) {
            return sane(Moment.of(Instant.ofEpochSecond(number)));
        } else if (size < MILLIS_BELOW) {
            return sane(Moment.of(Instant.ofEpochMilli(number)));
        } else if (size < MICROS_BELOW) {
            return sane(Moment.of(Instant.ofEpochSecond(
                    Math.floorDiv(number, 1_000_000L), Math.floorMod(number, 1_000_000L) * 1000)));
        }
        return sane(Moment.of(Instant.ofEpochSecond(0, number)));
    }

    /** Sentinels are empty; years in which nobody telephoned, or will soon, are no moments. */
    private static @Nullable Moment sane(Moment moment) {
        LocalDate day = moment.dayIn(java.time.ZoneOffset.UTC);
        if (day.getYear() <= 1 || day.equals(LocalDate.EPOCH)) {
            return null;
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("out of range");
        }
        return moment;
    }
}
