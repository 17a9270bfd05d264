package org.contactboard.connector.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Checks requests against the secrets of one door.
 *
 * @param secrets any of them will do, so that one can be replaced by another
 * @param window how far the time of a signature may be from ours
 */
public record Check(Scheme scheme, List<String> secrets, Duration window) {

    /** What is to be said of a request. */
    public enum Verdict {
        PROVEN,
        UNCLAIMED,
        WRONG,
        STALE
    }

    public Verdict of(Head head, byte[] body, Instant now) {
        if (!scheme.isClaimed(head)) {
            return Verdict.UNCLAIMED;
        }
        boolean proven = false;
        for (String secret : secrets) {
            proven |= scheme.isProven(head, body, secret);
        }
        if (!proven) {
            return Verdict.WRONG;
        }
        Instant at = scheme.signedAt(head);
        boolean fresh = at == null || !(at.isBefore(now.minus(window)) || at.isAfter(now.plus(window)));
        return fresh ? Verdict.PROVEN : Verdict.STALE;
    }

    /** Without the secrets, for this may be written to a log. */
    @Override
    public String toString() {
        return "Check[" + scheme.getClass().getSimpleName() + "]";
    }
}
