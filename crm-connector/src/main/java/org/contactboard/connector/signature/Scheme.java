package org.contactboard.connector.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How one vendor proves that a request is its own. */
public interface Scheme {

    /** Whether there is anything to check, so that the body need not be read in vain. */
    boolean isClaimed(Head head);

    /** Whether the claim is true for a secret. */
    boolean isProven(Head head, byte[] body, String secret);

    /** When it was signed, where the vendor signs that too; {@link Instant#MIN} when it cannot be read. */
    default @Nullable Instant signedAt(Head head) {
        return null;
    }

    /** Whether the vendor signs the address, which then has to be known as the vendor knows it. */
    default boolean signsAddress() {
        return false;
    }

    /** The header that holds a secret and must go no further; null when there is none. */
    default @Nullable String secretHeader() {
        return null;
    }
}
