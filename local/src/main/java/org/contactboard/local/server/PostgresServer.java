package org.contactboard.local.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.process.Leash;
import org.contactboard.local.process.StopSignal;

/** A PostgreSQL of our own on the loopback address, durable as in production; its data stays in its directory. */
public final class PostgresServer {

    private final PostgresCluster cluster;
    private final Path home;
    private final int port;

    public PostgresServer(Path home, Path log, int port) {
        this.home = home.toAbsolutePath();
        this.cluster = new PostgresCluster(this.home, log.toAbsolutePath());
        this.port = port;
    }

    /** Starts it and waits until it answers; the first time it is unpacked and its cluster made. */
    public Leash start() throws InterruptedException {
        try {
            cluster.make();
        } catch (IOException e) {
            throw new Refusal("PostgreSQL cannot be prepared in %s: %s".formatted(home, e.getMessage()));
        }
        return Readiness.await(run(), this::answers);
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

    private Leash run() {
        var arguments = List.of(
                "-D",
                cluster.data().toString(),
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
        return Leash.hold(cluster.program("postgres", arguments).stoppedBy(StopSignal.INT));
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres", "postgres") + "&connectTimeout=1")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static boolean missing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
