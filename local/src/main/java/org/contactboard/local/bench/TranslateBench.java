package org.contactboard.local.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.place.Trees;
import org.contactboard.local.process.Command;
import org.contactboard.local.process.JavaProgram;
import org.contactboard.local.process.Leash;
import org.contactboard.local.process.LogTail;
import org.jspecify.annotations.Nullable;

/**
 * How many sample records of all kinds of sources a second one thread translates, against a loop that only parses the
 * same bytes; and the longest that a record of one megabyte takes. It runs in a JVM of its own, on the packaged
 * connector, as a program among the connector's tests, for the modules share no code.
 */
final class TranslateBench implements Bench {

    private record Shown(String unit, @Nullable String goal) {}

    private static final Map<String, Shown> FIGURES = Map.of(
            "records-per-second", new Shown("records/s", null),
            "parse-only-records-per-second", new Shown("records/s", null),
            "ratio", new Shown("1", ">= 0.7"),
            "slowest-1mb-ms", new Shown("ms", "<= 50"));
    private static final String PROGRAM = "org.contactboard.connector.bench.TranslateBench";

    @Override
    public String name() {
        return "translate";
    }

    @Override
    public List<Figure> measure(int runs, PrintStream progress) throws IOException, InterruptedException {
        progress.printf("translate: %d runs%n", runs);
        var values = new LinkedHashMap<String, List<Double>>();
        for (var line : output(runs)) {
            var words = line.split(" ", 2);
            if (words.length == 2 && FIGURES.containsKey(words[0])) {
                values.computeIfAbsent(words[0], figure -> new ArrayList<>()).add(Double.valueOf(words[1]));
            }
        }
        return values.entrySet().stream()
                .map(it -> figure(it.getKey(), it.getValue()))
                .toList();
    }

    private static List<String> output(int runs) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("contact-board-bench");
        var log = directory.resolve("translate.log");
        try (var program = Leash.hold(Command.of("the translators", words(runs), directory, log))) {
            if (program.waitFor() != 0) {
                throw new Refusal("The translators ended: " + LogTail.of(log));
            }
            return Files.readAllLines(log);
        } finally {
            Trees.delete(directory);
        }
    }

    private static List<String> words(int runs) {
        var connector = Path.of(System.getProperty("board.root", "."), "crm-connector", "target")
                .toAbsolutePath();
        var app = connector.resolve("quarkus-app/app/crm-connector-1.0-SNAPSHOT.jar");
        var libraries = connector.resolve("quarkus-app/lib");
        var classPath = String.join(
                File.pathSeparator,
                app.toString(),
                libraries.resolve("main") + "/*",
                libraries.resolve("boot") + "/*",
                connector.resolve("quarkus-app/quarkus") + "/*",
                connector.resolve("test-classes").toString());
        var words = new ArrayList<>(JavaProgram.WORDS);
        words.addAll(List.of("-Xmx256m", "-cp", classPath, PROGRAM, String.valueOf(runs), app.toString()));
        return words;
    }

    private Figure figure(String figure, List<Double> values) {
        var shown = Objects.requireNonNull(FIGURES.get(figure));
        return Figure.of(name(), figure, shown.unit(), values, shown.goal());
    }
}
