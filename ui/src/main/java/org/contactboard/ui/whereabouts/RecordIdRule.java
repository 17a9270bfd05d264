package org.contactboard.ui.whereabouts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private static final Pattern PARAMETER = Pattern.compile("[?#&](\\w+)=([^&#\\s]+)");
    private static final Pattern SHORT_SALESFORCE = Pattern.compile("00(?=.*[A-Za-z])[A-Za-z0-9]{13}");

    private RecordIdRule() {}

    static Optional<String> id(String pasted) {
        String text = pasted.strip();
        if (isNumber(text)) {
            return Optional.empty();
        }
        if (PLACE.matcher(text).matches()) {
            return Optional.of(text);
        }
        return named(text).or(() -> lastPart(text)).map(RecordIdRule::asStored);
    }

    /** Addresses name more than the record: an application, an action, a menu. Odoo's ids are those of their model. */
    private static Optional<String> named(String text) {
        Map<String, String> named = new HashMap<>();
        PARAMETER.matcher(decoded(text)).results().forEach(it -> named.putIfAbsent(it.group(1), it.group(2)));
        return Stream.of("record", "recordId", "engagement", "id")
                .map(named::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(RecordIdRule::bare)
                .filter(RecordIdRule::isId)
                .map(id -> named.getOrDefault("model", "").contains(".") ? named.get("model") + "," + id : id);
    }

    private static Optional<String> lastPart(String text) {
        List<String> parts = parts(text);
        return last(parts, part -> isId(part) && part.length() >= SHORTEST).or(() -> last(parts, RecordIdRule::isId));
    }

    /** Whether it is a telephone number rather than an id. */
    static boolean isNumber(String pasted) {
        return NUMBER.matcher(pasted.replaceAll("[\\s().-]|tel:", "")).matches();
    }

    private static List<String> parts(String text) {
        boolean address = text.contains("/") || text.contains("=");
        String rest = address ? decoded(HOST.matcher(text).replaceFirst("")) : text;
        return Stream.of(rest.split(address ? "[\\s/?#&=,;]+" : "\\s+"))
                .map(RecordIdRule::bare)
                .filter(part -> !part.startsWith("action-"))
                .toList();
    }

    private static String bare(String part) {
        return part.replaceAll("^[{(\\[\"'<]+|[})\\]\"'>.,;]+$", "");
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

    /** A GUID is copied in capitals here and in small letters there; Salesforce shows its ids in part of its pages short. */
    private static String asStored(String id) {
        if (GUID.matcher(id).matches()) {
            return id.toLowerCase(Locale.ROOT);
        }
        return SHORT_SALESFORCE.matcher(id).matches() ? id + capitals(id) : id;
    }

    /**
     * Three characters that say which of the fifteen are capitals, five each. Source: Salesforce, "Convert 15 Character
     * IDs to 18 Character IDs".
     */
    private static String capitals(String id) {
        StringBuilder signs = new StringBuilder();
        for (int from = 0; from < id.length(); from += 5) {
            int sign = 0;
            for (int i = 0; i < 5; i++) {
                sign |= Character.isUpperCase(id.charAt(from + i)) ? 1 << i : 0;
            }
            signs.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".charAt(sign));
        }
        return signs.toString();
    }
}
