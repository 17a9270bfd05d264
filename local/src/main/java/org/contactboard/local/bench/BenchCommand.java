package org.contactboard.local.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "live, ingest, hooks, translate, import, read, paint, sessions (default: all)")
    private List<String> names = List.of();

    @Option(names = "--compare", paramLabel = "FILE", description = "the lines of an earlier bench")
    private @Nullable Path earlier;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "5", description = "at least this many (default: 5)")
    private int runs = 5;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "what the large board of read, paint and sessions is invented from (default: 1)")
    private long seed = 1;

    @Option(
            names = "--browsers",
            paramLabel = "N",
            defaultValue = "500",
            description = "how many sessions holds open (default: 500)")
    private int browsers = 500;

    @Override
    public Integer call() throws Exception {
        var comparison = earlier == null ? Comparison.NONE : Comparison.read(earlier);
        var environment = Environment.words();
        try (var ending = Ending.watched();
                var large = new LargeBoard(seed)) {
            for (var bench : chosen(large)) {
                for (var figure : bench.measure(runs, System.err)) {
                    System.out.println(figure.line(environment));
                    comparison.tell(figure).ifPresent(System.err::println);
                }
            }
        }
        return 0;
    }

    private List<Bench> chosen(LargeBoard large) {
        var all = List.of(
                new LiveBench(),
                new IngestBench(),
                new HooksBench(),
                new TranslateBench(),
                new ImportBench(),
                new ReadBench(large),
                new PaintBench(large),
                new SessionsBench(large, browsers));
        if (runs < 1 || browsers < 1) {
            throw new Refusal("--runs and --browsers must be 1 or more");
        }
        for (var name : names) {
            if (all.stream().noneMatch(bench -> bench.name().equals(name))) {
                throw new Refusal("There is no bench %s; there are %s"
                        .formatted(name, all.stream().map(Bench::name).collect(Collectors.joining(", "))));
            }
        }
        return all.stream()
                .filter(bench -> names.isEmpty() || names.contains(bench.name()))
                .toList();
    }
}
