package org.contactboard.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;

/** The loopback ports of one local Contact Board: the usual ones, all moved by the same offset. */
public record Ports(int ui, int board, int connector, int postgres, int kafka, int kafkaController) {

    public static Ports movedBy(int offset) {
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

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
