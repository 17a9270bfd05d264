package org.contactboard.connector.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Domains of web and e-mail addresses, by which two customers may turn out to be one. */
public final class Domains {

    private static final Pattern DOMAIN = Pattern.compile(
            "(?:https?://)?(?:[^@\\s/]{1,64}@)?(?:www\\.)?((?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24})\\.?(?::\\d{1,5})?(?:[/?#].*)?");

    private Domains() {}

    /** That of the first address that has one; null where none has. */
    public static @Nullable String of(@Nullable String... addresses) {
        for (String address : addresses) {
            Matcher matcher =
                    DOMAIN.matcher(address == null ? "" : address.strip().toLowerCase(Locale.ROOT));
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return null;
    }
}
