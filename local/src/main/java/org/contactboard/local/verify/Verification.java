package org.contactboard.local.verify;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/** Proves the promises, each with the sets that it compares. */
public final class Verification {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaLog kafka;
    private final StoredBoard board;

    private Verification(KafkaLog kafka, StoredBoard board) {
        this.kafka = kafka;
        this.board = board;
    }

    /** What was found of a promise; without faults it is kept. */
    public record Finding(String promise, String compared, List<String> faults) {}

    /** G1, G2 and G3 of the board on these ports, as of now. */
    public static List<Finding> of(int kafkaPort, int postgresPort, Instant now)
            throws SQLException, InterruptedException {
        try (var board = new StoredBoard(postgresPort)) {
            var verification = new Verification(new KafkaLog("127.0.0.1:" + kafkaPort), board);
            return List.of(verification.lost(now), verification.applied(), verification.published());
        }
    }

    /** Records that Kafka holds and that have no outcome; what was just sent is waited for. */
    private Finding lost(Instant now) throws SQLException, InterruptedException {
        var records = kafka.crmRecords(now.minus(KEPT));
        var missing = new HashSet<>(records);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        missing.removeAll(board.decided());
        while (!missing.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(500);
            missing.removeAll(board.decided());
        }
        var faults = missing.stream().map(place -> place + " has no outcome").toList();
        return new Finding(
                "G1 no silent loss",
                "%,d records on Kafka, %,d without an outcome".formatted(records.size(), faults.size()),
                faults);
    }

    private Finding applied() throws SQLException {
        var faults = board.wronglyApplied();
        return new Finding(
                "G2 applied once",
                "%,d contacts, %,d wrongly applied".formatted(board.contacts(), faults.size()),
                faults);
    }

    /** Rows whose newest version that Kafka still holds is not the one that is stored. */
    private Finding published() throws SQLException {
        var versions = board.versions();
        var faults = new TreeSet<String>();
        var compared = 0;
        for (var published : kafka.published().entrySet()) {
            var stored = versions.get(published.getKey());
            if (stored != null) {
                compared++;
                if (version(published.getValue()) < stored) {
                    faults.add(published.getKey() + " is published in an older version than " + stored);
                }
            }
        }
        return new Finding(
                "G3 published",
                "%,d rows on Kafka, %,d behind".formatted(compared, faults.size()),
                List.copyOf(faults));
    }

    private static long version(byte[] row) {
        try {
            return JSON.readTree(row).path("version").asLong();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
