package org.contactboard.connector.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes, and their comparison in a time that tells nothing. */
final class Digests {

    private Digests() {}

    static byte[] hmacSha256(String secret, byte[]... parts) {
        return hmac("HmacSHA256", secret, parts);
    }

    /** Only where the vendor knows no better. */
    static byte[] hmacSha1(String secret, byte[]... parts) {
        return hmac("HmacSHA1", secret, parts);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static boolean isHex(byte[] digest, String claimed) {
        return same(HexFormat.of().formatHex(digest), claimed.toLowerCase(Locale.ROOT));
    }

    static boolean isBase64(byte[] digest, String claimed) {
        return same(Base64.getEncoder().encodeToString(digest), claimed);
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(bytes(one), bytes(other));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hmac(String algorithm, String secret, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(bytes(secret), algorithm));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
