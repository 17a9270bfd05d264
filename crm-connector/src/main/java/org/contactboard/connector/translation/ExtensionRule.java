package org.contactboard.connector.translation;

import java.util.Objects;
import java.util.stream.Stream;
import org.contactboard.connector.event.Extension;
import org.contactboard.connector.reading.Extensions;
import org.contactboard.connector.reading.Fields;
import org.jspecify.annotations.Nullable;

/** What a record says of an employee's extension: that it is this one, that it is none, or nothing (null). */
public final class ExtensionRule {

    private ExtensionRule() {}

    /** A field of its own decides; telephone numbers only where it is empty, and alone they take nothing away. */
    public static @Nullable Extension told(Fields fields, String own, String... numbers) {
        String written = Extensions.own(fields.text(own));
        String number = written == null ? behind(fields, numbers) : written;
        return number == null && !fields.names(own) ? null : new Extension(number);
    }

    /** Where there is no such field: whoever names telephone numbers says it. */
    public static @Nullable Extension ofNumbers(Fields fields, String... numbers) {
        return fields.namesAny(numbers) ? new Extension(behind(fields, numbers)) : null;
    }

    private static @Nullable String behind(Fields fields, String... numbers) {
        return Stream.of(numbers)
                .map(fields::text)
                .map(Extensions::ofNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
