package org.contactboard.board.record;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts items by source, outcome and reason, once the transaction that keeps their outcomes is committed. */
@Singleton
final class OutcomeCounts {

    private record Count(String source, Outcome outcome) {}

    private final MeterRegistry meters;
    private final TransactionSynchronizationRegistry transactions;

    OutcomeCounts(MeterRegistry meters, TransactionSynchronizationRegistry transactions) {
        this.meters = meters;
        this.transactions = transactions;
    }

    /** What waits is counted as that; it is not counted again when it is resolved. */
    void add(Collection<Decision> decisions) {
        var counts = decisions.stream()
                .collect(Collectors.groupingBy(
                        it -> new Count(it.identity().source(), it.outcome()), Collectors.counting()));
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    count(counts);
                }
            }
        });
    }

    private void count(Map<Count, Long> counts) {
        counts.forEach((it, number) -> meters.counter(
                        "contactboard.outcomes",
                        "source",
                        it.source(),
                        "outcome",
                        it.outcome().outcome(),
                        "reason",
                        it.outcome().reason())
                .increment(number));
    }
}
