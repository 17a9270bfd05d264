package org.contactboard.ui.sources;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the sources for one open page; proposals, which change slowly, once a minute. */
final class SourcesReading {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final SourcesClient client;
    private final Clock clock;
    private final Map<String, List<Proposal>> proposals = new HashMap<>();
    private Instant proposedAt = Instant.MIN;

    SourcesReading(SourcesClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    synchronized List<Told> read() {
        if (proposedAt.isBefore(clock.instant().minus(KEPT))) {
            proposals.clear();
            proposedAt = clock.instant();
        }
        return client.sources().items().stream()
                .map(status -> new Told(status, proposals(status)))
                .toList();
    }

    private List<Proposal> proposals(SourceStatus status) {
        Double without = status.contactsWithoutProduct();
        return without == null || without == 0
                ? List.of()
                : proposals.computeIfAbsent(
                        status.source(), source -> client.proposals(source).items());
    }
}
