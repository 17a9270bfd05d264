package org.contactboard.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.place.Trees;
import org.contactboard.local.process.Command;
import org.contactboard.local.process.Leash;
import org.contactboard.local.process.LogTail;
import org.contactboard.local.process.StopSignal;

/** A PostgreSQL of our own on the loopback address, durable as in production; its data stays in its directory. */
public final class PostgresServer {

    private final Path home;
    private final Path log;
    private final int port;

    public PostgresServer(Path home, Path log, int port) {
        this.home = home.toAbsolutePath();
        this.log = log.toAbsolutePath();
        this.port = port;
    }

    /** Starts it and waits until it answers; the first time it is unpacked and its cluster made. */
    public Leash start() throws InterruptedException {
        try {
            Files.createDirectories(home);
            var programs = PostgresBinaries.unpack(home.resolve("programs"));
            if (!Files.exists(data().resolve("made"))) {
                makeCluster(programs);
            }
            forgetForeignProcess();
        } catch (IOException e) {
            throw new Refusal("PostgreSQL cannot be prepared in %s: %s".formatted(home, e.getMessage()));
        }
        return Readiness.await(Leash.hold(command()), this::answers);
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

    public Command command() {
        var words = List.of(
                home.resolve("programs/bin/postgres").toString(),
                "-D",
                data().toString(),
                "-p",
                String.valueOf(port),
                "-h",
                "127.0.0.1",
                "-k",
                "",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "max_connections=100");
        return Command.of("PostgreSQL", asUser(words), home, log).stoppedBy(StopSignal.INT);
    }

    /** The address of a database on this server, for the given user; everybody on this machine is trusted. */
    public String jdbcUrl(String database, String user) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, database, user);
    }

    /** Makes the role and the database of this name, owned by the role, unless they are there. */
    public void makeDatabase(String name) {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres", "postgres"));
                var statement = connection.createStatement()) {
            if (missing(connection, "select 1 from pg_roles where rolname = '" + name + "'")) {
                statement.execute("create role " + name + " login");
            }
            if (missing(connection, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static boolean missing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres", "postgres") + "&connectTimeout=1")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void makeCluster(Path programs) throws IOException, InterruptedException {
        Trees.delete(data());
        var words = List.of(
                programs.resolve("bin/initdb").toString(),
                "-D",
                data().toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF-8",
                "--locale=C",
                "--no-sync");
        try (var initdb = Leash.hold(Command.of("initdb", asUser(words), home, log))) {
            if (initdb.waitFor() != 0) {
                throw new IOException("initdb failed: " + LogTail.of(log));
            }
        }
        Files.createFile(data().resolve("made"));
    }

    private Path data() {
        return home.resolve("data");
    }

    /** PostgreSQL refuses to run as root; in a user namespace without a mapping root is nobody. */
    private static List<String> asUser(List<String> words) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return words;
        }
        var unshared = new ArrayList<>(List.of("unshare", "-U"));
        unshared.addAll(words);
        return unshared;
    }
}
