package org.contactboard.ui.snapshot;

import java.util.Set;

/** What the shared board tells those who watch it. */
public sealed interface Notice {

    /** These customers' rows changed; {@code membership} when some came, went or got another name. */
    record RowsChanged(Set<String> customers, boolean membership) implements Notice {}

    /** A product fell silent, or is fed again. */
    record SilenceChanged() implements Notice {}

    /** Another day, another head or a whole new snapshot: everything may look different. */
    record Redrawn() implements Notice {}

    /** The sign of life that every browser needs, at least every 5 s and at once when it turns. */
    record Pulse(Freshness freshness) implements Notice {}
}
