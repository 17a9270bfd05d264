package org.contactboard.connector.intake;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.contactboard.connector.event.Members;
import org.contactboard.connector.event.MembersJson;
import org.contactboard.connector.source.Sources;

/** Says every few seconds that the connector lives, how far behind it is, and which sources it reads. */
@ApplicationScoped
class BeatPublisher {

    private static final byte[] KEY = "_beat".getBytes(StandardCharsets.UTF_8);

    private final Backlog backlog;
    private final Sources sources;
    private final NewestRecords newest;
    private final ProcessedOffsets offsets;
    private final KafkaAnswers answers;
    private final MessagePublisher publisher;
    private final Topics topics;
    private final Clock clock;

    BeatPublisher(
            Backlog backlog,
            Sources sources,
            NewestRecords newest,
            ProcessedOffsets offsets,
            KafkaAnswers answers,
            MessagePublisher publisher,
            Topics topics,
            Clock clock) {
        this.backlog = backlog;
        this.sources = sources;
        this.newest = newest;
        this.offsets = offsets;
        this.answers = answers;
        this.publisher = publisher;
        this.topics = topics;
        this.clock = clock;
    }

    @Scheduled(every = "{contactboard.beat}", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        offsets.commit();
        try {
            Map<String, Long> lags = backlog.bySource();
            answers.heard(clock.instant());
            byte[] value = MembersJson.bytes(beat(lags));
            publisher.publish(List.of(new Message(topics.intake(), KEY, value, List.of(), null)));
        } catch (ExecutionException silence) {
            answers.silent();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Members beat(Map<String, Long> lags) {
        long lag = lags.values().stream().mapToLong(Long::longValue).sum();
        List<Members> all = sources.configured().stream()
                .map(source -> new Members()
                        .with("name", source.name())
                        .with("kind", source.kind())
                        .with("lag", lags.getOrDefault(source.name(), 0L))
                        .with("newestAt", newest.of(source.name()))
                        .with("recordUrl", source.recordUrl()))
                .toList();
        return new Members().with("at", clock.instant()).with("lag", lag).with("sources", all);
    }
}
