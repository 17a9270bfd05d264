package org.contactboard.connector.signature;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HubSpot's version 3: HMAC-SHA-256 over the method, the address, the body and the time in milliseconds, base64. In the
 * address some characters stand as themselves, whatever the encoding on the way.
 */
record HubSpotSignature() implements Scheme {

    private static final Pattern ENCODED =
            Pattern.compile("%(3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean isClaimed(Head head) {
        return head.header("X-HubSpot-Signature-v3") != null && head.header("X-HubSpot-Request-Timestamp") != null;
    }

    @Override
    public boolean isProven(Head head, byte[] body, String secret) {
        String claim = head.header("X-HubSpot-Signature-v3");
        String time = head.header("X-HubSpot-Request-Timestamp");
        if (claim == null || time == null) {
            return false;
        }
        byte[] before = Digests.bytes(head.method() + plain(head.address()));
        return Digests.isBase64(Digests.hmacSha256(secret, before, body, Digests.bytes(time)), claim);
    }

    @Override
    public Instant signedAt(Head head) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(String.valueOf(head.header("X-HubSpot-Request-Timestamp"))));
        } catch (NumberFormatException broken) {
            return Instant.MIN;
        }
    }

    @Override
    public boolean signsAddress() {
        return true;
    }

    private static String plain(String address) {
        return ENCODED.matcher(address)
                .replaceAll(
                        found -> Matcher.quoteReplacement(URLDecoder.decode(found.group(), StandardCharsets.UTF_8)));
    }
}
