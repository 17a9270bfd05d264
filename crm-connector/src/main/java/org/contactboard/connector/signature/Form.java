package org.contactboard.connector.signature;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parameters of a query, or of a body that is a form. */
public final class Form {

    /** The most parameters that a form may have before it is known who sent it; the vendors send some tens. */
    public static final int MOST = 1_000;

    private static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private Form() {}

    public static boolean isType(@Nullable String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE);
    }

    /** By name, sorted; what is badly encoded stands as it is. */
    public static Map<String, List<String>> parameters(@Nullable String encoded) {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (String part : encoded == null ? new String[0] : encoded.split("&", -1)) {
            int sign = part.indexOf('=');
            String name = sign < 0 ? part : part.substring(0, sign);
            if (!name.isEmpty()) {
                parameters
                        .computeIfAbsent(decoded(name), key -> new ArrayList<>())
                        .add(sign < 0 ? "" : decoded(part.substring(sign + 1)));
            }
        }
        return parameters;
    }

    /** Whether a body, read as a form, has no more parameters than it may; it is not parsed for that. */
    public static boolean isBounded(byte[] body) {
        int signs = 0;
        for (byte each : body) {
            signs += each == '&' ? 1 : 0;
        }
        return signs < MOST;
    }

    public static Map<String, List<String>> parameters(byte[] body) {
        return parameters(new String(body, StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return text;
        }
    }
}
