package org.contactboard.local.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The Contact Board's own topics, each kept as long as its contract says. */
public final class Topics {

    private static final Duration MONTH = Duration.ofDays(30);

    private static final List<NewTopic> ALL = List.of(
            kept("contacts", MONTH),
            kept("intake", MONTH),
            kept("contacts.rejected", MONTH),
            kept("board-changes", Duration.ofHours(1)),
            topic("mappings").configs(Map.of("cleanup.policy", "compact")));

    private Topics() {}

    /** Makes the topics that are not there yet. */
    public static void make(String bootstrapServers) throws InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (var made : admin.createTopics(ALL).values().values()) {
                try {
                    made.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("Kafka's topics cannot be made", e);
                    }
                }
            }
        }
    }

    private static NewTopic kept(String name, Duration time) {
        return topic(name).configs(Map.of("retention.ms", String.valueOf(time.toMillis())));
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.empty(), Optional.empty());
    }
}
