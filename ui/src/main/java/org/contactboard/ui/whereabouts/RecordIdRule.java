package org.contactboard.ui.whereabouts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the record's id in what somebody pastes: the id alone, or the address at which the record is open in its CRM. What
 * has no digit is a name, and what can be called is a number; neither may get into an address.
 */
final class RecordIdRule {

    private static final int SHORTEST = 3;
    private static final Pattern PLACE = Pattern.compile("[\\w.-]+/\\d+/\\d+"); // of an unreadable record, on Kafka
    private static final Pattern NUMBER = Pattern.compile("\\+\\d{8,14}|00[1-9]\\d{8,12}|0[1-9]\\d{8}");
    private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern HOST = Pattern.compile("^[a-z]+://[^/]*", Pattern.CASE_INSENSITIVE);

    private RecordIdRule() {}

    static Optional<String> id(String pasted) {
        String text = pasted.strip();
        if (isNumber(text)) {
            return Optional.empty();
        }
        if (PLACE.matcher(text).matches()) {
            return Optional.of(text);
        }
        List<String> parts = parts(text);
        return last(parts, part -> isId(part) && part.length() >= SHORTEST)
                .or(() -> last(parts, RecordIdRule::isId))
                .map(RecordIdRule::asStored);
    }

    /** Whether it is a telephone number rather than an id. */
    static boolean isNumber(String pasted) {
        return NUMBER.matcher(pasted.replaceAll("[\\s().-]|tel:", "")).matches();
    }

    private static List<String> parts(String text) {
        boolean address = text.contains("/") || text.contains("=");
        String rest = address ? decoded(HOST.matcher(text).replaceFirst("")) : text;
        return Stream.of(rest.split(address ? "[\\s/?#&=,;]+" : "\\s+"))
                .map(part -> part.replaceAll("^[{(\\[\"'<]+|[})\\]\"'>.,;]+$", ""))
                .toList();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, UTF_8);
        } catch (IllegalArgumentException plain) {
            return address;
        }
    }

    private static boolean isId(String part) {
        return part.chars().anyMatch(Character::isDigit);
    }

    private static Optional<String> last(List<String> parts, Predicate<String> wanted) {
        return parts.reversed().stream().filter(wanted).findFirst();
    }

    /** A GUID is copied in capitals here and in small letters there. */
    private static String asStored(String id) {
        return GUID.matcher(id).matches() ? id.toLowerCase(Locale.ROOT) : id;
    }
}
