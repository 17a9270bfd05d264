package org.contactboard.local.place;

/** The loopback ports of one local Contact Board: the usual ones, all moved by the same offset. */
public record Ports(int ui, int board, int connector, int postgres, int kafka, int kafkaController) {

    public static Ports movedBy(int offset) {
        return new Ports(8080 + offset, 8081 + offset, 8082 + offset, 15432 + offset, 19092 + offset, 19093 + offset);
    }
}
