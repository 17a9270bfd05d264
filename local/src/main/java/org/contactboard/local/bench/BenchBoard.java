package org.contactboard.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.contactboard.local.place.Ports;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.place.Trees;
import org.contactboard.local.process.Command;
import org.contactboard.local.process.JavaProgram;
import org.contactboard.local.process.Leash;
import org.contactboard.local.process.LogTail;
import org.contactboard.local.rest.BoardClient;

/** A whole Contact Board to be measured, as {@code ./board up} starts it, on free ports; thrown away afterwards. */
final class BenchBoard implements AutoCloseable {

    private static final int START_SECONDS = 180;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path directory;
    private final Ports ports;
    private final Leash launcher;

    BenchBoard(Path directory, Ports ports, Leash launcher) {
        this.directory = directory;
        this.ports = ports;
        this.launcher = launcher;
    }

    /** Starts it and waits until all of it is ready. */
    static BenchBoard start() throws IOException, InterruptedException {
        return start(Map.of());
    }

    /** Starts it with settings of its own, which its services inherit. */
    static BenchBoard start(Map<String, String> environment) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("contact-board-bench");
        var offset = FreeOffset.find();
        var words = new ArrayList<>(JavaProgram.WORDS);
        words.addAll(List.of(
                "-Xmx128m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dboard.root=" + System.getProperty("board.root", "."),
                "-cp",
                System.getProperty("java.class.path"),
                "org.contactboard.local.Board",
                "up",
                "--data",
                directory.resolve("data").toString(),
                "--port-offset",
                String.valueOf(offset)));
        var command = Command.of("the board", words, Path.of("").toAbsolutePath(), directory.resolve("up.log"))
                .with(environment);
        var board = new BenchBoard(directory, Ports.movedBy(offset), Leash.hold(command));
        try {
            board.awaitReady();
            return board;
        } catch (IOException | InterruptedException | RuntimeException e) {
            board.close();
            throw e;
        }
    }

    String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/board?user=board".formatted(ports.postgres());
    }

    URI hook(String source) {
        return URI.create("http://127.0.0.1:%d/hooks/%s".formatted(ports.connector(), source));
    }

    BoardClient api() {
        return new BoardClient(ports.board());
    }

    /** Where REST begins. */
    String rest() {
        return "http://127.0.0.1:%d/api/v1/".formatted(ports.board());
    }

    String ui() {
        return "http://127.0.0.1:%d/".formatted(ports.ui());
    }

    Processes processes() {
        return Processes.of(launcher.pid());
    }

    @Override
    public void close() throws IOException {
        launcher.close();
        deleteDirectory();
    }

    /** Children of a launcher that had to be killed still write for a moment; figures must not be lost for that. */
    private void deleteDirectory() throws IOException {
        for (var left = 50; ; left--) {
            try {
                Trees.delete(directory);
                return;
            } catch (IOException stillWritten) {
                if (left == 0) {
                    throw stillWritten;
                }
                LockSupport.parkNanos(200_000_000);
            }
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        while (!(isReady(ports.board()) && isReady(ports.connector()) && isReady(ports.ui()))) {
            if (!launcher.alive() || System.nanoTime() > deadline) {
                throw new Refusal("The board to be measured did not start: " + LogTail.of(launcher.log()));
            }
            Thread.sleep(200);
        }
    }

    private boolean isReady(int port) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port)))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
