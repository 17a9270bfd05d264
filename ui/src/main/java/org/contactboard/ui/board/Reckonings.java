package org.contactboard.ui.board;

import jakarta.enterprise.context.ApplicationScoped;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** The reckoning of the newest snapshot that browsers have asked about, which they share. */
@ApplicationScoped
class Reckonings {

    private @Nullable Reckoning newest;

    synchronized Reckoning of(Snapshot snapshot) {
        if (newest == null || newest.snapshot() != snapshot) {
            newest = new Reckoning(snapshot);
        }
        return newest;
    }
}
