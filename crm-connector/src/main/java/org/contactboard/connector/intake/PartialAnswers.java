package org.contactboard.connector.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What Kafka answers of several things of one sort, each by itself: one that has no leader, that may not be seen or is
 * gone meanwhile says nothing of the others. One that falls silent, and one that answers again, are a line each.
 */
final class PartialAnswers<T> {

    private static final Logger LOG = Logger.getLogger(PartialAnswers.class);

    private final String sort;
    private final Set<T> silent = new HashSet<>();

    PartialAnswers(String sort) {
        this.sort = sort;
    }

    /** Those that are known; fails when there were some to know, and none is. */
    synchronized <V> Map<T, V> known(Map<T, KafkaFuture<V>> asked) throws ExecutionException, InterruptedException {
        Map<T, V> known = new HashMap<>();
        @Nullable ExecutionException last = null;
        for (Map.Entry<T, KafkaFuture<V>> each : asked.entrySet()) {
            try {
                known.put(each.getKey(), each.getValue().get());
                answers(each.getKey());
            } catch (ExecutionException failed) {
                last = failed;
                fails(each.getKey(), failed);
            }
        }
        if (last != null && known.isEmpty()) {
            throw last;
        }
        silent.retainAll(asked.keySet());
        return known;
    }

    private void answers(T thing) {
        if (silent.remove(thing)) {
            LOG.infof("Kafka tells of the %s %s again", sort, thing);
        }
    }

    private void fails(T thing, ExecutionException failed) {
        if (silent.add(thing)) {
            LOG.warnf("Kafka does not tell of the %s %s, whose lag is not known: %s", sort, thing, failed.getMessage());
        }
    }
}
