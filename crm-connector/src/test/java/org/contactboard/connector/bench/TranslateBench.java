package org.contactboard.connector.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.source.TestSources;
import org.contactboard.connector.translation.Samples;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;

/**
 * Translates the samples of all kinds, and parses the same bytes and no more, in turn. Prints a line for each figure of
 * each run: its name and its value. What it measures is the packaged connector, on the class path before this.
 */
public final class TranslateBench {

    private static final int WARM_UP_SECONDS = 20;
    private static final int RUN_SECONDS = 2;
    /** So short that what else happens on the machine meets both loops alike. */
    private static final int ROUNDS = 20;

    private record Task(CrmRecord record, byte[] bytes, Translator translator, Source source) {
        int translate() {
            return translator.translate(record, source).size();
        }
    }

    private final List<Task> samples = new ArrayList<>();
    private final List<Supplier<Task>> megabytes = new ArrayList<>();
    private int seen;

    private TranslateBench(Map<String, Translator> translators) {
        translators.forEach((kind, translator) -> {
            Source source = TestSources.of(kind, Map.of(), translators);
            List<CrmRecord> records = Samples.records(kind);
            records.forEach(record -> samples.add(task(record, translator, source)));
            CrmRecord longest = Collections.max(
                    records, Comparator.comparingInt(record -> Objects.requireNonNull(record.value()).length));
            Megabytes.of(longest).forEach(large -> megabytes.add(() -> task(large.get(), translator, source)));
        });
    }

    public static void main(String[] args) throws IOException {
        TranslateBench bench = new TranslateBench(PackagedTranslators.in(Path.of(args[1])));
        bench.loops(WARM_UP_SECONDS);
        bench.slowest();
        for (int run = 0; run < Integer.parseInt(args[0]); run++) {
            double[] loops = bench.loops(RUN_SECONDS);
            tell("records-per-second", loops[0]);
            tell("parse-only-records-per-second", loops[1]);
            tell("ratio", loops[0] / loops[1]);
            tell("slowest-1mb-ms", bench.slowest());
        }
        tell("seen", bench.seen); // so that nothing of it can be left out as useless
    }

    private static Task task(CrmRecord record, Translator translator, Source source) {
        return new Task(record, Objects.requireNonNull(record.value()), translator, source);
    }

    private static void tell(String figure, double value) {
        System.out.println(figure + " " + value);
    }

    /** Records per second: translated, only parsed. */
    private double[] loops(int seconds) {
        long[] nanos = new long[2];
        long[] records = new long[2];
        long slice = seconds * 1_000_000_000L / ROUNDS / 2;
        for (int turn = 0; turn < ROUNDS * 2; turn++) {
            int which = turn % 2;
            long start = System.nanoTime();
            for (long now = start; now - start < slice; now = System.nanoTime()) {
                seen += which == 0 ? translated() : parsed();
                records[which] += samples.size();
            }
            nanos[which] += System.nanoTime() - start;
        }
        return new double[] {records[0] * 1e9 / nanos[0], records[1] * 1e9 / nanos[1]};
    }

    private int translated() {
        int items = 0;
        for (Task task : samples) {
            items += task.translate();
        }
        return items;
    }

    private int parsed() {
        int nodes = 0;
        for (Task task : samples) {
            nodes += Json.parse(task.bytes()).size();
        }
        return nodes;
    }

    /** Milliseconds of the record that takes longest, each in the best of three goes. */
    private double slowest() {
        long slowest = 0;
        for (Supplier<Task> megabyte : megabytes) {
            Task task = megabyte.get();
            long best = Long.MAX_VALUE;
            for (int go = 0; go < 3; go++) {
                long start = System.nanoTime();
                seen += task.translate();
                best = Math.min(best, System.nanoTime() - start);
            }
            slowest = Math.max(slowest, best);
        }
        return slowest / 1e6;
    }
}
