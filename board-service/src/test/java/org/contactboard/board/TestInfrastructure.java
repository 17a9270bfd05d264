package org.contactboard.board;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A database of its own for every run, topics of its own, and the clock of the CRM samples: it starts on
 * 2026-11-22T12:00:00Z and runs on. All tests that start the service share it, so that the service starts once.
 */
@QuarkusTestResource(TestInfrastructure.class)
public final class TestInfrastructure implements QuarkusTestResourceLifecycleManager {

    public static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    private final String name =
            "board_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Override
    public Map<String, String> start() {
        onServer("create database " + name);
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.datasource.jdbc.url", postgres().replaceFirst("/postgres\\?", "/" + name + "?"),
                "kafka.bootstrap.servers", required("board.test.kafka"),
                "contactboard.topic-prefix", name + ".",
                "contactboard.clock-offset",
                        Duration.between(Instant.now(), START).toString());
    }

    @Override
    public void stop() {
        onServer("drop database if exists %s with (force)".formatted(name));
    }

    private static void onServer(String statement) {
        try (var connection = DriverManager.getConnection(postgres());
                var execution = connection.createStatement()) {
            execution.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static String postgres() {
        return required("board.test.postgres");
    }

    private static String required(String property) {
        @Nullable String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(
                    "%s is empty: start PostgreSQL and Kafka with ./board infra, or run ./board test"
                            .formatted(property));
        }
        return value;
    }
}
