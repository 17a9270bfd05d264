package org.contactboard.ui.sources;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Empty when the board-service does not answer. */
    synchronized Optional<List<Told>> read() {
        try {
            if (proposedAt.isBefore(clock.instant().minus(KEPT))) {
                proposals.clear();
                proposedAt = clock.instant();
            }
            return Optional.of(client.sources().items().stream()
                    .map(status -> new Told(status, proposals(status)))
                    .toList());
        } catch (ProcessingException | WebApplicationException away) {
            return Optional.empty();
        }
    }

    private List<Proposal> proposals(SourceStatus status) {
        Double without = status.contactsWithoutProduct();
        return without == null || without == 0
                ? List.of()
                : proposals.computeIfAbsent(
                        status.source(), source -> client.proposals(source).items());
    }
}
