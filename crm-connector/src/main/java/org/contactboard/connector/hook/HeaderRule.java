package org.contactboard.connector.hook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.contactboard.connector.record.Header;
import org.jspecify.annotations.Nullable;

/**
 * Which headers of a request stand on its record: the content type, those that begin with {@code x-} and CloudEvents'
 * own. Never one that holds a secret, a signature or somebody's address.
 */
final class HeaderRule {

    private static final Pattern PASSES = Pattern.compile("content-type|x-.+|ce-.+");
    private static final Pattern SECRET =
            Pattern.compile(".*(secret|token|key|password|passwd|auth|cookie|signature).*");
    private static final Pattern ADDRESS = Pattern.compile("x-(forwarded|real-ip|client|cluster|original|envoy).*");

    private HeaderRule() {}

    /** @param secret a header that holds a secret under a name of the organisation's own */
    static List<Header> headers(Iterable<Map.Entry<String, String>> received, @Nullable String secret) {
        List<Header> headers = new ArrayList<>();
        for (Map.Entry<String, String> header : received) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (passes(name) && !name.equalsIgnoreCase(secret)) {
                headers.add(header(name, header.getValue()));
            }
        }
        return headers;
    }

    private static boolean passes(String name) {
        return PASSES.matcher(name).matches()
                && !SECRET.matcher(name).matches()
                && !ADDRESS.matcher(name).matches();
    }

    /** CloudEvents writes {@code ce-} and percents over HTTP, {@code ce_} and UTF-8 over Kafka. */
    private static Header header(String name, String value) {
        return name.startsWith("ce-")
                ? Header.of("ce_" + name.substring("ce-".length()), decoded(value))
                : Header.of(name, value);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return value;
        }
    }
}
