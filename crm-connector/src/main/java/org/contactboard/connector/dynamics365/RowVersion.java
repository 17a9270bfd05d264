package org.contactboard.connector.dynamics365;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contactboard.connector.reading.Fields;
import org.jspecify.annotations.Nullable;

/** The number that Dataverse raises with each change of any row. */
final class RowVersion {

    /** After every version: a row that is deleted changes no more. */
    static final long LAST = Long.MAX_VALUE;

    private static final Pattern NUMBER = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private RowVersion() {}

    /** As the row, its entity or its etag tells it; null when none does. */
    static @Nullable Long of(Fields row, JsonNode entity) {
        String etag = row.text("@odata.etag");
        String version = row.text("versionnumber");
        String text = version == null ? new Fields(entity).text("RowVersion") : version;
        Matcher number = NUMBER.matcher(text == null ? String.valueOf(etag) : text);
        return number.matches() ? Long.valueOf(number.group(1)) : null;
    }
}
