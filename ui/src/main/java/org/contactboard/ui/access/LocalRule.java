package org.contactboard.ui.access;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the ui answers while nobody has to log in: this machine only, and no other web page's script. Its writes
 * carry Vaadin's own key, so a foreign page could not forge one even without an Origin.
 */
final class LocalRule {

    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    private LocalRule() {}

    static boolean answers(@Nullable String host, @Nullable String origin) {
        return host != null
                && LOOPBACK.matcher(host).matches()
                && (origin == null || origin.equalsIgnoreCase("http://" + host));
    }

    static boolean isLoopback(String address) {
        return LOOPBACK.matcher(address).matches()
                || address.toLowerCase(Locale.ROOT).equals("::1");
    }
}
