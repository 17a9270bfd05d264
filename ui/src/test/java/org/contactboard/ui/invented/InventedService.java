package org.contactboard.ui.invented;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts an invented board on the tests' real Kafka, under a prefix of its own, and hands it to the test. */
public final class InventedService implements QuarkusTestResourceLifecycleManager {

    private @Nullable InventedBoard board;

    @Override
    public Map<String, String> start() {
        String servers = System.getProperty("board.test.kafka", "");
        if (servers.isBlank()) {
            throw new IllegalStateException(
                    "board.test.kafka is empty: start Kafka with ./board infra, or run ./board test");
        }
        String prefix = "ui-" + UUID.randomUUID() + ".";
        try {
            InventedBoard started = new InventedBoard(0, servers, prefix + "board-changes", 1_234);
            board = started;
            return Map.of(
                    "kafka.bootstrap.servers",
                    servers,
                    "contactboard.topic-prefix",
                    prefix,
                    "contactboard.patience",
                    "PT2S",
                    "quarkus.rest-client.board.url",
                    "http://127.0.0.1:" + started.port());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(board, new TestInjector.MatchesType(InventedBoard.class));
    }

    @Override
    public void stop() {
        if (board != null) {
            board.close();
        }
    }
}
