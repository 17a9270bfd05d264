package org.contactboard.connector.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.contactboard.connector.source.Mapping;
import org.contactboard.connector.source.Sources;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Which mappings of people count here already; nothing is translated before all that there were at the start do. */
@Singleton
final class KnownMappings {

    private static final Logger LOG = Logger.getLogger(KnownMappings.class);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Sources sources;
    private final ObjectMapper json;
    private final Map<String, Integer> changes = new HashMap<>();
    private final Map<String, Integer> ignored = new ConcurrentHashMap<>();
    private boolean whole;

    KnownMappings(Sources sources, ObjectMapper json, MeterRegistry meters) {
        this.sources = sources;
        this.json = json;
        Gauge.builder("contactboard.mappings.ignored", ignored, it -> it.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .description("Mappings that make no sense to their source, and are left out")
                .register(meters);
    }

    /** Reads a message of the topic; null when it is none of ours. */
    @Nullable
    Mapping read(byte @Nullable [] key, byte @Nullable [] value) {
        Mapping mapping = null;
        try {
            mapping = value == null ? null : Mapping.of(json.readTree(value));
        } catch (IOException unreadable) {
            // told below, as what is no mapping is
        }
        if (mapping == null) {
            LOG.errorf(
                    "A message of the topic of mappings cannot be read and is left out; its size is %d",
                    (key == null ? 0 : key.length) + (value == null ? 0 : value.length));
        }
        return mapping;
    }

    /** Counts from the next record on; the topic's order decides, for a board that was restored may count from less. */
    synchronized void take(Mapping mapping) {
        List<String> wrong = sources.map(mapping);
        wrong.forEach(it -> LOG.errorf("A mapping of %s is left out: %s", mapping.source(), it));
        ignored.put(mapping.source(), wrong.size());
        changes.put(mapping.source(), mapping.translation());
        notifyAll();
    }

    /** All that there were at the start are known. */
    synchronized void whole() {
        whole = true;
        notifyAll();
    }

    /** Waits, without end, until all that there were at the start are known. */
    synchronized void await() throws InterruptedException {
        while (!whole) {
            wait(1000);
        }
    }

    /** Whether all that there were at the start are known. */
    synchronized boolean isWhole() {
        return whole;
    }

    /** Waits a while for that many changes of a source's; what is translated too early is rejected, and kept. */
    void await(String source, int expected) throws InterruptedException {
        await(Map.of(source, expected));
    }

    /** The same for several sources, and no longer for all of them than for one. */
    synchronized void await(Map<String, Integer> expected) throws InterruptedException {
        long started = System.nanoTime();
        while (!areKnown(expected)) {
            if (System.nanoTime() - started > PATIENCE_NANOS) {
                LOG.warnf("The mappings of %s have not come; going on with those that are known", expected.keySet());
                return;
            }
            wait(200);
        }
    }

    private boolean areKnown(Map<String, Integer> expected) {
        return expected.entrySet().stream().allMatch(it -> changes.getOrDefault(it.getKey(), 0) >= it.getValue());
    }
}
