package org.contactboard.connector.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.LeaderNotAvailableException;
import org.apache.kafka.common.internals.KafkaFutureImpl;
import org.junit.jupiter.api.Test;

class PartialAnswersTest {

    private final PartialAnswers<String> answers = new PartialAnswers<>("partition");

    @Test
    void leavesOutWhatDoesNotAnswer() throws Exception {
        assertEquals(
                Map.of("a-0", 7L), answers.known(Map.of("a-0", KafkaFuture.completedFuture(7L), "b-0", leaderless())));
    }

    @Test
    void knowsNothingWhereThereIsNothing() throws Exception {
        assertEquals(Map.of(), answers.known(Map.<String, KafkaFuture<Long>>of()));
    }

    @Test
    void failsWhenNothingAnswers() {
        assertThrows(ExecutionException.class, () -> answers.known(Map.of("b-0", leaderless())));
    }

    private static KafkaFuture<Long> leaderless() {
        KafkaFutureImpl<Long> future = new KafkaFutureImpl<>();
        future.completeExceptionally(new LeaderNotAvailableException("no leader"));
        return future;
    }
}
