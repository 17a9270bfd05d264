package org.contactboard.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.local.place.Trees;
import org.contactboard.local.process.Command;
import org.contactboard.local.process.Leash;
import org.contactboard.local.process.LogTail;

/** PostgreSQL's programs and data in one directory, made the first time. */
final class PostgresCluster {

    private final Path home;
    private final Path log;

    PostgresCluster(Path home, Path log) {
        this.home = home;
        this.log = log;
    }

    Path data() {
        return home.resolve("data");
    }

    /** One of its programs with its arguments, run as somebody who is not root. */
    Command program(String name, List<String> arguments) {
        var words = new ArrayList<>(notAsRoot());
        words.add(home.resolve("programs/bin").resolve(name).toString());
        words.addAll(arguments);
        return Command.of(name.equals("postgres") ? "PostgreSQL" : name, words, home, log);
    }

    /** Makes what is missing; what was left half-made is made again. */
    void make() throws IOException, InterruptedException {
        Files.createDirectories(home);
        PostgresBinaries.unpack(home.resolve("programs"));
        if (!Files.exists(data().resolve("made"))) {
            Trees.delete(data());
            initialise();
            Files.createFile(data().resolve("made"));
        }
        forgetForeignProcess();
    }

    private void initialise() throws IOException, InterruptedException {
        var arguments = List.of(
                "-D", data().toString(), "-U", "postgres", "-A", "trust", "-E", "UTF-8", "--locale=C", "--no-sync");
        try (var initdb = Leash.hold(program("initdb", arguments))) {
            if (initdb.waitFor() != 0) {
                throw new IOException("initdb failed: " + LogTail.of(log));
            }
        }
    }

    /**
     * A postmaster that was killed leaves its pid behind. PostgreSQL knows what to do with that, unless the number has
     * become another program's.
     */
    private void forgetForeignProcess() throws IOException {
        var left = data().resolve("postmaster.pid");
        if (!Files.exists(left)) {
            return;
        }
        var pid = Files.readString(left).lines().findFirst().map(String::strip).filter(line -> line.matches("\\d+"));
        var program = pid.flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .flatMap(process -> process.info().command());
        if (program.isPresent() && !program.get().endsWith("/postgres")) {
            Files.delete(left);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace without a mapping root is nobody. */
    private static List<String> notAsRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }
}
