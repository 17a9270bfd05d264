package org.contactboard.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The loopback ports of one local Contact Board: the usual ones, all moved by the same offset. */
public record Ports(int ui, int board, int connector, int postgres, int kafka, int kafkaController) {

    /** Where a browser goes to nowhere: those of the Fetch standard's "bad ports" that an offset can lead to. */
    private static final Set<Integer> BARRED = Set.of(
            1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
            10080);

    public static Ports movedBy(int offset) {
        if (offset < -7000 || offset > 46_000) {
            throw new Refusal(
                    "--port-offset must leave all ports between 1080 and 65535, and %d does not".formatted(offset));
        }
        if (BARRED.contains(8080 + offset)) {
            throw new Refusal("--port-offset %d leads to port %d, which no browser opens: take another"
                    .formatted(offset, 8080 + offset));
        }
        return new Ports(8080 + offset, 8081 + offset, 8082 + offset, 15432 + offset, 19092 + offset, 19093 + offset);
    }

    /** Ports that nobody uses at this moment. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (var i = 0; i < 6; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4), ports.get(5));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no free port on this machine", e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /** Refuses when another program listens on one of them. */
    public void checkFree() {
        named().forEach((name, port) -> {
            if (taken(port)) {
                throw new Refusal("Port %d, for %s, is taken by another program: end that, or give a --port-offset"
                        .formatted(port, name));
            }
        });
    }

    /** Waits until they are free, for as long as children of a launcher that was killed need to end. */
    void awaitFree() throws InterruptedException {
        for (int i = 0; i < 120 && named().values().stream().anyMatch(Ports::taken); i++) {
            Thread.sleep(100);
        }
    }

    private Map<String, Integer> named() {
        var named = new LinkedHashMap<String, Integer>();
        named.put("the board in the browser", ui);
        named.put("the board-service", board);
        named.put("the crm-connector", connector);
        named.put("PostgreSQL", postgres);
        named.put("Kafka", kafka);
        named.put("Kafka's controller", kafkaController);
        return named;
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean taken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException inUse) {
            return true;
        }
    }
}
