package org.contactboard.connector.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the service answers while nobody has to log in: this machine only, and no other web page's script. */
final class LocalRule {

    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON =
            Pattern.compile("application/([\\w.-]+\\+)?json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** Every request has to prove whose it is, so that another page's form gets nowhere. */
    private static final String SIGNED = "/hooks/";

    private LocalRule() {}

    /** What a request is refused for. */
    record Refusal(int status, String reason) {}

    /**
     * What this request is refused for.
     *
     * @param host the Host header; a page of another site that has its name resolve to this machine keeps its own
     */
    static Optional<Refusal> refusal(
            String method, String path, @Nullable String host, @Nullable String origin, @Nullable String contentType) {
        if (host == null || !LOOPBACK.matcher(host).matches()) {
            return Optional.of(
                    new Refusal(403, "`Host` is not this machine: without login only this machine is served"));
        }
        if (origin != null && !origin.equalsIgnoreCase("http://" + host)) {
            return Optional.of(new Refusal(403, "`Origin` is another site"));
        }
        boolean json = contentType != null && JSON.matcher(contentType.strip()).matches();
        return READS.contains(method) || json || path.startsWith(SIGNED)
                ? Optional.empty()
                : Optional.of(new Refusal(415, "`Content-Type` must be application/json"));
    }

    static boolean isLoopback(String address) {
        return LOOPBACK.matcher(address).matches()
                || address.toLowerCase(Locale.ROOT).equals("::1");
    }
}
