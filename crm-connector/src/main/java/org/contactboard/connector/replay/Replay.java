package org.contactboard.connector.replay;

import java.time.Instant;
import org.contactboard.connector.intake.Reread;
import org.jspecify.annotations.Nullable;

/** How far the reading of a source is; {@code total} counts the places of its records, of which some may be empty. */
record Replay(String source, @Nullable Instant from, Reread.State state, long total, long records, long items) {

    static Replay of(Reread reread) {
        return new Replay(
                reread.source(), reread.from(), reread.state(), reread.total(), reread.read(), reread.items());
    }
}
