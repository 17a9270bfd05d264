package org.contactboard.connector.intake;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.contactboard.connector.event.Members;
import org.contactboard.connector.event.MembersJson;

/** Says every few seconds that the connector lives, and how far behind it is. */
@ApplicationScoped
class BeatPublisher {

    private static final byte[] KEY = "_beat".getBytes(StandardCharsets.UTF_8);

    private final Backlog backlog;
    private final ProcessedOffsets offsets;
    private final KafkaAnswers answers;
    private final MessagePublisher publisher;
    private final Topics topics;
    private final Clock clock;

    BeatPublisher(
            Backlog backlog,
            ProcessedOffsets offsets,
            KafkaAnswers answers,
            MessagePublisher publisher,
            Topics topics,
            Clock clock) {
        this.backlog = backlog;
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
            long lag = backlog.size();
            answers.heard(clock.instant());
            byte[] value =
                    MembersJson.bytes(new Members().with("at", clock.instant()).with("lag", lag));
            publisher.publish(List.of(new Message(topics.intake(), KEY, value, List.of(), null)));
        } catch (ExecutionException silence) {
            answers.silent();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
