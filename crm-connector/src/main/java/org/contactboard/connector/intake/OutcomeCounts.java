package org.contactboard.connector.intake;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Counts items by source, outcome and reason, and says aloud when some were rejected. */
@Singleton
final class OutcomeCounts {

    private static final Logger LOG = Logger.getLogger(OutcomeCounts.class);

    private record Count(String source, String outcome, String reason) {
        static Count of(Outcome outcome) {
            return new Count(outcome.source(), outcome.name(), outcome.reason());
        }
    }

    private final MeterRegistry meters;

    OutcomeCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    void add(List<Outcome> outcomes) {
        Map<Count, List<Outcome>> groups = outcomes.stream().collect(Collectors.groupingBy(Count::of));
        groups.forEach((count, group) -> {
            meters.counter(
                            "contactboard.items",
                            "source",
                            count.source(),
                            "outcome",
                            count.outcome(),
                            "reason",
                            count.reason())
                    .increment(group.size());
            if (count.outcome().equals("rejected")) {
                LOG.warnf(
                        "%d of %s rejected as %s, kept on contacts.rejected; the first is %s",
                        group.size(),
                        count.source(),
                        count.reason(),
                        group.getFirst().origin().recordId());
            }
        });
    }
}
