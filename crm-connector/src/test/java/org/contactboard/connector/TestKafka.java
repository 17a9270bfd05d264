package org.contactboard.connector;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** The Kafka that {@code ./board test} has started; each run has topics of its own. */
public final class TestKafka implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String prefix = "connector-" + UUID.randomUUID().toString().substring(0, 8) + "-";
        return Map.of("kafka.bootstrap.servers", bootstrap(), "contactboard.topic-prefix", prefix);
    }

    @Override
    public void stop() {}

    private static String bootstrap() {
        String bootstrap = System.getProperty("board.test.kafka", "");
        if (bootstrap.isBlank()) {
            throw new IllegalStateException(
                    "board.test.kafka is not set: start Kafka with ./board infra and pass its address, or run ./board test");
        }
        return bootstrap;
    }
}
