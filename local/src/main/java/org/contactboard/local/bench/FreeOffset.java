package org.contactboard.local.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.contactboard.local.place.Ports;
import org.contactboard.local.place.Refusal;

/** How far the usual ports are to be moved so that nobody uses any of them. */
final class FreeOffset {

    private FreeOffset() {}

    static int find() {
        return IntStream.iterate(30_000, offset -> offset < 45_000, offset -> offset + 100)
                .filter(offset -> isFree(Ports.movedBy(offset)))
                .findFirst()
                .orElseThrow(() -> new Refusal("There are no free ports for a board to be measured"));
    }

    private static boolean isFree(Ports ports) {
        return IntStream.of(
                        ports.ui(),
                        ports.board(),
                        ports.connector(),
                        ports.postgres(),
                        ports.kafka(),
                        ports.kafkaController())
                .allMatch(FreeOffset::isFree);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
