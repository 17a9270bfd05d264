package org.contactboard.local.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.contactboard.local.bench.LiveBench.Sent;

/** Twenty calls a second about now; every twentieth in a visible cell that had none of today. */
final class Traffic {

    private static final int A_SECOND = 20;

    private final Load load;
    private final CallRecords calls;
    private final VisibleCells visible;
    private final Set<Integer> customers;
    private final SplittableRandom random = new SplittableRandom(7);
    private int sent;
    private int seen;

    Traffic(Load load, CallRecords calls, VisibleCells visible) {
        this.load = load;
        this.calls = calls;
        this.visible = visible;
        this.customers = visible.customers();
    }

    /** Goes on for so many seconds; returns what can be seen, once Kafka has it. */
    List<Sent> run(int seconds) throws InterruptedException {
        var acknowledged = Collections.synchronizedList(new ArrayList<Sent>());
        try (var pace = Executors.newSingleThreadScheduledExecutor()) {
            var running =
                    pace.scheduleAtFixedRate(() -> one(acknowledged), 0, 1_000_000 / A_SECOND, TimeUnit.MICROSECONDS);
            TimeUnit.SECONDS.sleep(seconds);
            running.cancel(false);
        }
        return List.copyOf(acknowledged);
    }

    private void one(List<Sent> acknowledged) {
        var now = Instant.now();
        if (sent++ % A_SECOND == 0 && seen < visible.count()) {
            var cell = visible.cell(seen++);
            var call = calls.call(sent, cell.customer(), cell.product(), now.toString(), false);
            load.send(call, (metadata, failure) -> acknowledged.add(new Sent(cell.key(), Instant.now())));
        } else {
            load.send(
                    calls.call(sent, unseen(), random.nextInt(calls.products()), now.toString(), false),
                    (metadata, failure) -> {});
        }
    }

    private int unseen() {
        var customer = random.nextInt(calls.customers());
        while (customers.contains(customer)) {
            customer = random.nextInt(calls.customers());
        }
        return customer;
    }
}
