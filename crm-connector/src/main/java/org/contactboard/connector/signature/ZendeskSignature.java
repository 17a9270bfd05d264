package org.contactboard.connector.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Zendesk: HMAC-SHA-256 over the time, as its header writes it, and the body, base64. */
record ZendeskSignature() implements Scheme {

    private static final String SIGNATURE = "X-Zendesk-Webhook-Signature";
    private static final String TIME = "X-Zendesk-Webhook-Signature-Timestamp";

    @Override
    public boolean isClaimed(Head head) {
        return head.header(SIGNATURE) != null && head.header(TIME) != null;
    }

    @Override
    public boolean isProven(Head head, byte[] body, String secret) {
        String claim = head.header(SIGNATURE);
        String time = head.header(TIME);
        return claim != null
                && time != null
                && Digests.isBase64(Digests.hmacSha256(secret, Digests.bytes(time), body), claim);
    }

    @Override
    public Instant signedAt(Head head) {
        try {
            return OffsetDateTime.parse(String.valueOf(head.header(TIME))).toInstant();
        } catch (DateTimeException broken) {
            return Instant.MIN;
        }
    }
}
