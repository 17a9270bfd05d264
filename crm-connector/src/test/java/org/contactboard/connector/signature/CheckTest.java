package org.contactboard.connector.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.contactboard.connector.signature.Check.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    private static final String SIGNED = "X-Zendesk-Webhook-Signature: gf3v0LzLRHPUnIdhbvwRDVEvzSb07/QN0GYjSNlkBT0="
            + "; X-Zendesk-Webhook-Signature-Timestamp: 2021-07-25T10:00:00Z";

    private static final Check CHECK = new Check(
            new ZendeskSignature(),
            List.of("next", "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ=="),
            Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({
        "2021-07-25T09:54:59Z, STALE",
        "2021-07-25T09:55:00Z, PROVEN",
        "2021-07-25T10:00:00Z, PROVEN",
        "2021-07-25T10:05:00Z, PROVEN",
        "2021-07-25T10:05:01Z, STALE"
    })
    void believesASignatureForAWhile(Instant now, Verdict expected) {
        assertEquals(expected, verdict(SIGNED, "{\"say\": \"hello\"}", now));
    }

    @Test
    void saysWhatIsMissing() {
        Instant now = Instant.parse("2021-07-25T10:00:00Z");

        assertEquals(Verdict.UNCLAIMED, verdict("", "{}", now));
        assertEquals(Verdict.WRONG, verdict(SIGNED, "{}", now));
    }

    @Test
    void tellsNoSecretInALog() {
        assertFalse(CHECK.toString().contains("next"));
    }

    private static Verdict verdict(String headers, String body, Instant now) {
        return CHECK.of(SchemesTest.head("", headers), body.getBytes(StandardCharsets.UTF_8), now);
    }
}
