package org.contactboard.local.verify;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Proves the promises, each with the sets that it compares. */
public final class Verification {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int SHOWN = 100;

    /** Kafka keeps the published rows for an hour. */
    private static final Duration SURELY_HELD = Duration.ofMinutes(50);

    private final KafkaLog kafka;
    private final StoredBoard board;

    private Verification(KafkaLog kafka, StoredBoard board) {
        this.kafka = kafka;
        this.board = board;
    }

    /** What was found of a promise; without faults it is kept. */
    public record Finding(String promise, String compared, List<String> faults) {}

    /**
     * G1, G2 and G3 of the board on these ports, as of now.
     *
     * @param since from when outcomes are kept: older records have none any more
     */
    public static List<Finding> of(int kafkaPort, int postgresPort, Instant since)
            throws SQLException, InterruptedException {
        try (var board = new StoredBoard(postgresPort)) {
            var verification = new Verification(new KafkaLog("127.0.0.1:" + kafkaPort), board);
            return List.of(verification.lost(since), verification.applied(), verification.published());
        }
    }

    /** Records that Kafka holds and that have no outcome; what was just sent is waited for. */
    private Finding lost(Instant since) throws SQLException, InterruptedException {
        var missing = kafka.crmRecords(since);
        var records = missing.size();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var parts = decide(missing);
        while ((missing.size() > 0 || !parts.isEmpty()) && System.nanoTime() < deadline) {
            Thread.sleep(PAUSE);
            parts = decide(missing);
        }
        var faults = new ArrayList<String>();
        missing.first(SHOWN).forEach(place -> faults.add(place + " has no outcome"));
        parts.forEach(place -> faults.add(place + " has items without an outcome"));
        return new Finding(
                "G1 no silent loss",
                "%,d records on Kafka, %,d without an outcome".formatted(records, missing.size()),
                faults);
    }

    /** Takes out what has an outcome by now, and says of which records only a part has. */
    private List<String> decide(Places missing) throws SQLException {
        missing.removeAll(board.decided());
        return board.incomplete();
    }

    private Finding applied() throws SQLException {
        var faults = board.wronglyApplied();
        return new Finding(
                "G2 applied once",
                "%,d contacts, %,d wrongly applied".formatted(board.contacts(), faults.size()),
                faults);
    }

    /**
     * Rows whose newest version that Kafka still holds is not the one that is stored, and rows that changed in the last
     * hour, as the versions count it, and were never published.
     */
    private Finding published() throws SQLException {
        var stored = board.versions();
        var published = kafka.published();
        var newest = published.values().stream().max(Long::compare).orElse(0L);
        var held = newest - TimeUnit.MICROSECONDS.convert(SURELY_HELD);
        var faults = new TreeSet<String>();
        stored.forEach((row, version) -> {
            var known = published.get(row);
            if (known == null ? version > held : known < version) {
                faults.add("%s is stored in version %d and published in %s"
                        .formatted(row, version, known == null ? "none" : "version " + known));
            }
        });
        return new Finding(
                "G3 published",
                "%,d rows on Kafka, %,d behind".formatted(published.size(), faults.size()),
                List.copyOf(faults));
    }
}
