package org.contactboard.local.endtoend;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls of all customers, evenly, in an order in which every tenth is told twice; no two with a customer are within
 * hours of each other, so that each is a conversation of its own.
 */
final class Flow {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1) / 300;
    private static final Duration APART = Duration.ofHours(6);
    private static final int TOLD_TWICE = 10;

    private final RunningBoard board;
    private final String topic;
    private final Customers customers;
    private final int callsEach;
    private final Map<CompletableFuture<Origin>, String> sent = new HashMap<>();

    Flow(RunningBoard board, String topic, Customers customers, int callsEach) {
        this.board = board;
        this.topic = topic;
        this.customers = customers;
        this.callsEach = callsEach;
    }

    String topic() {
        return topic;
    }

    /** Kills the part at a fifth and at three fifths of the way; returns the record's id by where Kafka has put it. */
    Map<Origin, String> killing(Part part) {
        tell(0, callsEach / 5);
        var first = killed(part);
        tell(callsEach / 5, callsEach * 3 / 5);
        first.join();
        var second = killed(part);
        tell(callsEach * 3 / 5, callsEach);
        second.join();
        return acknowledged();
    }

    /** Killed at once, started again beside the flow. */
    private CompletableFuture<Void> killed(Part part) {
        board.kill(part);
        return CompletableFuture.runAsync(() -> board.restart(part));
    }

    private void tell(int from, int to) {
        var now = Instant.now(board.clock());
        for (var call = from; call < to; call++) {
            for (var customer : customers.ids()) {
                tell(customer, call, now);
                if (sent.size() % TOLD_TWICE == 0) {
                    tell(customer, call, now);
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private void tell(String customer, int call, Instant now) {
        var id = customer + "/" + call;
        var startedAt = now.minus(APART.multipliedBy(call)).minusSeconds(3600);
        sent.put(board.crm().callLater(topic, customer, id, startedAt), id);
    }

    private Map<Origin, String> acknowledged() {
        var origins = new HashMap<Origin, String>();
        sent.forEach((origin, id) ->
                origins.put(origin.orTimeout(60, TimeUnit.SECONDS).join(), id));
        return origins;
    }
}
