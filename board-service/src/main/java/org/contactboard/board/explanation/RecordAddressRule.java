package org.contactboard.board.explanation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fills the template of a source's addresses; what a CRM supplied goes into it encoded. */
public final class RecordAddressRule {

    private RecordAddressRule() {}

    /** Null for a source without a template, and for one that is neither http nor https. */
    public static @Nullable String address(@Nullable String template, String kind, String recordId) {
        if (template == null || !template.toLowerCase(Locale.ROOT).matches("https?://.+")) {
            return null;
        }
        var capital = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return template.replace("{kind}", encoded(kind))
                .replace("{Kind}", encoded(capital))
                .replace("{id}", encoded(recordId));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
