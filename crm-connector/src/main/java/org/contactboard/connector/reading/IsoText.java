package org.contactboard.connector.reading;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the spelling that nearly all moments have, {@code 2026-11-20T08:30:00.123Z}, character by character: most of
 * the time of a translation went into patterns for the others.
 */
final class IsoText {

    private static final String FORM = "0000-00-00T00:00:00";
    private static final int DAY = 10;
    private static final int NANOS = 9;

    private IsoText() {}

    /** In the zone where there is no offset; null for every other spelling, and for the end of a day as 24:00. */
    static @Nullable Instant instant(String text, ZoneId zone) {
        if (!hasForm(text, FORM.length()) || text.startsWith("24", FORM.indexOf('T') + 1)) {
            return null;
        }
        int end = FORM.length();
        int nanos = 0;
        if (text.length() > end && text.charAt(end) == '.') {
            int from = end + 1;
            end = endOfDigits(text, from);
            if (end == from || end - from > NANOS) {
                return null;
            }
            nanos = number(text, from, end);
            for (int digits = end - from; digits < NANOS; digits++) {
                nanos *= 10;
            }
        }
        return at(local(text, nanos), text, end, zone);
    }

    private static LocalDateTime local(String text, int nanos) {
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                nanos);
    }

    private static @Nullable Instant at(LocalDateTime local, String text, int end, ZoneId zone) {
        int left = text.length() - end;
        if (left == 0) {
            return local.atZone(zone).toInstant();
        }
        char sign = text.charAt(end);
        if (left == 1 && sign == 'Z') {
            return local.toInstant(ZoneOffset.UTC);
        }
        boolean colon = left == 6 && text.charAt(end + 3) == ':';
        int minutesAt = colon ? end + 4 : end + 3;
        boolean usual = (colon || left == 5 || left == 3)
                && (sign == '+' || sign == '-')
                && endOfDigits(text, end + 1) >= end + 3
                && endOfDigits(text, minutesAt) == text.length();
        if (!usual) {
            return null;
        }
        int hours = number(text, end + 1, end + 3);
        int minutes = number(text, minutesAt, text.length());
        return local.toInstant(
                sign == '+' ? ZoneOffset.ofHoursMinutes(hours, minutes) : ZoneOffset.ofHoursMinutes(-hours, -minutes));
    }

    /** {@code 2026-11-20} and no more. */
    static boolean isDay(String text) {
        return text.length() == DAY && hasForm(text, DAY);
    }

    private static boolean hasForm(String text, int length) {
        if (text.length() < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean fits =
                    switch (FORM.charAt(i)) {
                        case '0' -> isDigit(c);
                        case 'T' -> c == 'T' || c == ' ';
                        default -> c == FORM.charAt(i);
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int end) {
        int number = 0;
        for (int i = from; i < end; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
