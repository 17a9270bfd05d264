package org.contactboard.local.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.process.Ending;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./board bench}. */
@Command(
        name = "bench",
        description = "Measures; one JSON line per figure on standard output, progress on standard error.")
public final class BenchCommand implements Callable<Integer> {

    private static final List<Bench> ALL =
            List.of(new LiveBench(), new IngestBench(), new HooksBench(), new TranslateBench(), new ImportBench());

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "live, ingest, hooks, translate, import (default: all)")
    private List<String> names = List.of();

    @Option(names = "--compare", paramLabel = "FILE", description = "the lines of an earlier bench")
    private @Nullable Path earlier;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "5", description = "at least this many (default: 5)")
    private int runs = 5;

    @Override
    public Integer call() throws Exception {
        var benches = chosen();
        var comparison = earlier == null ? Comparison.NONE : Comparison.read(earlier);
        var environment = Environment.words();
        try (var ending = Ending.watched()) {
            for (var bench : benches) {
                for (var figure : bench.measure(runs, System.err)) {
                    System.out.println(figure.line(environment));
                    comparison.tell(figure).ifPresent(System.err::println);
                }
            }
        }
        return 0;
    }

    private List<Bench> chosen() {
        if (runs < 1) {
            throw new Refusal("--runs must be 1 or more");
        }
        for (var name : names) {
            if (ALL.stream().noneMatch(bench -> bench.name().equals(name))) {
                throw new Refusal(
                        "There is no bench " + name + "; there are live, ingest, hooks, translate and import");
            }
        }
        return ALL.stream()
                .filter(bench -> names.isEmpty() || names.contains(bench.name()))
                .toList();
    }
}
