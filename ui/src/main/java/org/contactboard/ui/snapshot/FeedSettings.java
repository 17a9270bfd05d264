package org.contactboard.ui.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the feed reads, and how quickly it notices that it cannot. */
@ApplicationScoped
class FeedSettings {

    private final String servers;
    private final String prefix;

    FeedSettings(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "contactboard.topic-prefix") Optional<String> prefix) {
        this.servers = servers;
        this.prefix = prefix.orElse("");
    }

    String topic() {
        return prefix + "board-changes";
    }

    /** An offset that Kafka no longer has is a gap: {@code none} makes it an error, and the feed begins again. */
    Map<String, Object> consumer() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    }
}
