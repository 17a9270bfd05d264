package org.contactboard.connector.signature;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * EspoCRM: base64 of the webhook's id, a colon and an HMAC-SHA-256 over the body. In {@code Signature}, from 9.0 on, the
 * HMAC is hexadecimal; in {@code X-Signature}, until 11.0, it is raw. Each webhook has a secret of its own, so that its
 * id proves nothing more.
 */
record EspoCrmSignature() implements Scheme {

    @Override
    public boolean isClaimed(Head head) {
        return head.header("Signature") != null || head.header("X-Signature") != null;
    }

    @Override
    public boolean isProven(Head head, byte[] body, String secret) {
        byte[] digest = Digests.hmacSha256(secret, body);
        String current = head.header("Signature");
        return current == null
                ? holds(digest, head.header("X-Signature"))
                : holds(Digests.bytes(HexFormat.of().formatHex(digest)), current);
    }

    private static boolean holds(byte[] expected, @Nullable String claim) {
        try {
            byte[] decoded = Base64.getDecoder().decode(claim == null ? "" : claim);
            int start = 0;
            while (start < decoded.length && decoded[start] != ':') {
                start++;
            }
            return MessageDigest.isEqual(
                    expected, Arrays.copyOfRange(decoded, Math.min(start + 1, decoded.length), decoded.length));
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
