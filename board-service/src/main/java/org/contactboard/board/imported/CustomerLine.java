package org.contactboard.board.imported;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.contactboard.board.contact.Channel;
import org.jspecify.annotations.Nullable;

/** A line of a customers' file; what is blank says nothing. */
record CustomerLine(
        long number,
        @Nullable String customer,
        @Nullable String name,
        @Nullable String segment,
        @Nullable String accountManager,
        @Nullable String phone,
        @Nullable List<String> products,
        @Nullable String system,
        @Nullable String externalId,
        @Nullable String product,
        @Nullable LocalDate contactOn,
        Channel channel,
        @Nullable String contactPerson) {

    static final String TELEPHONY = "telephony";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d-M-uuuu");

    /** @param columns by name; throws a {@link WrongLine} that names the column */
    static CustomerLine of(long number, Map<String, String> columns, LocalDate today) {
        var system = text(columns, "system");
        var externalId = text(columns, "external_id");
        if ((system == null) != (externalId == null)) {
            throw new WrongLine(system == null ? "system" : "external_id", "must be given, as the other one is");
        }
        return new CustomerLine(
                number,
                id(columns),
                text(columns, "name"),
                text(columns, "segment"),
                text(columns, "account_manager"),
                phone("phone", text(columns, "phone")),
                products(text(columns, "products")),
                system,
                TELEPHONY.equals(system) ? phone("external_id", externalId) : externalId,
                text(columns, "product"),
                day(text(columns, "contact_on"), today),
                channel(text(columns, "channel")),
                text(columns, "contact_person"));
    }

    private static @Nullable String id(Map<String, String> columns) {
        var id = text(columns, "customer");
        if (id == null && text(columns, "name") == null) {
            throw new WrongLine("customer", "or `name` must be given");
        }
        if (id != null && !ID.matcher(id).matches()) {
            throw new WrongLine("customer", "must be letters, digits, dots, hyphens and underscores");
        }
        return id;
    }

    private static @Nullable String text(Map<String, String> columns, String name) {
        var text = columns.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String phone(String column, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var number = text.replaceAll("[\\s().-]", "").replaceFirst("^00", "+");
        if (!E164.matcher(number).matches()) {
            throw new WrongLine(column, "must be a number with its country, such as +31302004210");
        }
        return number;
    }

    private static @Nullable List<String> products(@Nullable String text) {
        return text == null
                ? null
                : Arrays.stream(text.split("\\|"))
                        .map(String::strip)
                        .filter(product -> !product.isEmpty())
                        .toList();
    }

    private static @Nullable LocalDate day(@Nullable String text, LocalDate today) {
        if (text == null) {
            return null;
        }
        try {
            var day = text.matches("\\d{4}-.*") ? LocalDate.parse(text) : LocalDate.parse(text, DUTCH);
            if (day.isAfter(today)) {
                throw new WrongLine("contact_on", "must not be after today");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new WrongLine("contact_on", "must be a day such as 2026-11-22 or 22-11-2026");
        }
    }

    private static Channel channel(@Nullable String text) {
        if (text == null) {
            return Channel.PHONE;
        }
        return switch (text.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "")) {
            case "phone", "telefoon" -> Channel.PHONE;
            case "facetoface", "bezoek" -> Channel.FACE_TO_FACE;
            default -> throw new WrongLine("channel", "must be phone or face-to-face");
        };
    }
}
