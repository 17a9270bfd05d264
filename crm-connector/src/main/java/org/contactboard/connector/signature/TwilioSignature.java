package org.contactboard.connector.signature;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Twilio: HMAC-SHA-1 over the address and, for a form, each parameter's name and value sorted by name, base64. For
 * another body the address itself holds the body's SHA-256. The address may be signed with its port or without.
 */
record TwilioSignature() implements Scheme {

    private static final String SIGNATURE = "X-Twilio-Signature";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?)://([^/?:]+|\\[[^]]*])(:\\d+)?(.*)");

    @Override
    public boolean isClaimed(Head head) {
        return head.header(SIGNATURE) != null && (head.isForm() || bodyHash(head) != null);
    }

    @Override
    public boolean isProven(Head head, byte[] body, String secret) {
        String claim = head.header(SIGNATURE);
        Matcher address = ADDRESS.matcher(head.address());
        if (claim == null || !address.matches() || !isBodyCovered(head, body)) {
            return false;
        }
        String after = head.isForm() ? form(body) : "";
        String port = address.group(3) == null ? standardPort(address.group(1)) : address.group(3);
        return isSigned(secret, address, "", after, claim) | isSigned(secret, address, port, after, claim);
    }

    @Override
    public boolean signsAddress() {
        return true;
    }

    private static boolean isSigned(String secret, Matcher address, String port, String after, String claim) {
        String signed = address.group(1) + "://" + address.group(2) + port + address.group(4) + after;
        return Digests.isBase64(Digests.hmacSha1(secret, Digests.bytes(signed)), claim);
    }

    private static boolean isBodyCovered(Head head, byte[] body) {
        String hash = bodyHash(head);
        return head.isForm() || hash != null && Digests.isHex(Digests.sha256(body), hash);
    }

    private static @Nullable String bodyHash(Head head) {
        return head.parameter("bodySHA256");
    }

    private static String form(byte[] body) {
        StringBuilder text = new StringBuilder();
        Form.parameters(body).forEach((name, values) -> new TreeSet<>(values)
                .forEach(value -> text.append(name).append(value)));
        return text.toString();
    }

    private static String standardPort(String protocol) {
        return protocol.equalsIgnoreCase("https") ? ":443" : ":80";
    }
}
