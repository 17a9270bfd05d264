package org.contactboard.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.contactboard.local.place.DataDirectory;
import org.contactboard.local.place.Ports;
import org.contactboard.local.place.Trees;
import org.contactboard.local.process.Ending;
import org.contactboard.local.server.Infrastructure;
import org.contactboard.local.suite.Counts;
import org.contactboard.local.suite.InstalledChromium;
import org.contactboard.local.suite.MavenRun;
import picocli.CommandLine.Command;

/** {@code ./board test}: all that CI runs, on a PostgreSQL and a Kafka that are started once and thrown away. */
@Command(name = "test", description = "All that CI runs, in one go; ends with: N passed, N failed, N skipped.")
public final class TestCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        var browser = InstalledChromium.find();
        var root =
                Path.of(System.getProperty("board.root", ".")).toAbsolutePath().normalize();
        var directory = Files.createTempDirectory("contact-board-test");
        try (var ending = Ending.watched()) {
            return run(root, directory, browser);
        } finally {
            Trees.delete(directory);
        }
    }

    private static int run(Path root, Path directory, Path browser) throws IOException, InterruptedException {
        var log = Files.createDirectories(root.resolve("target")).resolve("test.log");
        System.out.println("Starting PostgreSQL and Kafka …");
        var ports = Ports.free();
        try (var data = DataDirectory.open(directory, ports);
                var infrastructure = Infrastructure.start(data, ports, System.out::println)) {
            var begun = Instant.now();
            var exit = MavenRun.run(
                    root,
                    log,
                    List.of(
                            "-Dmaven.test.failure.ignore=true",
                            "-Dboard.test.postgres=" + infrastructure.postgres().jdbcUrl("postgres", "postgres"),
                            "-Dboard.test.kafka=" + infrastructure.kafka().address(),
                            "-Dboard.test.browser=" + browser),
                    System.out);
            var counts = Counts.since(begun.minusSeconds(1), root);
            if (exit != 0) {
                System.out.println("The build failed; all of it is in " + log);
            }
            System.out.println(counts);
            return exit == 0 && counts.failed() == 0 && counts.passed() > 0 ? 0 : 1;
        }
    }
}
