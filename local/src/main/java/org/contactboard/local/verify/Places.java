package org.contactboard.local.verify;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where records stand in Kafka; a bit for each, so that millions fit. */
final class Places {

    private static final int SPAN = 1 << 20;

    private record Stretch(String topic, int partition, long from) {}

    private final Map<Stretch, BitSet> stretches = new HashMap<>();

    void add(String topic, int partition, long offset) {
        var rest = Math.toIntExact(offset % SPAN);
        stretches
                .computeIfAbsent(new Stretch(topic, partition, offset - rest), _ -> new BitSet())
                .set(rest);
    }

    void removeAll(Places others) {
        stretches.forEach((stretch, known) -> known.andNot(others.stretches.getOrDefault(stretch, new BitSet())));
    }

    long size() {
        return stretches.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /** So many of them, as {@code topic/partition/offset}. */
    List<String> first(int most) {
        return stretches.entrySet().stream()
                .flatMap(it -> it.getValue().stream().mapToObj(rest -> "%s/%d/%d"
                        .formatted(
                                it.getKey().topic(),
                                it.getKey().partition(),
                                it.getKey().from() + rest)))
                .limit(most)
                .toList();
    }
}
