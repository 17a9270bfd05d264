package org.contactboard.local.command;

import java.nio.file.Path;
import org.contactboard.local.place.Ports;
import picocli.CommandLine.Option;

/** Where this Contact Board lives; several can live side by side on other ports and in other directories. */
final class PlaceOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:BOARD_DATA:-.board}",
            description = "where data and logs are kept (default: .board, the demo's .board/demo; or $$BOARD_DATA)")
    private Path directory = Path.of(".board");

    @Option(
            names = "--port-offset",
            paramLabel = "N",
            defaultValue = "${env:BOARD_PORT_OFFSET:-0}",
            description = "moves all ports by N (default: 0, or $$BOARD_PORT_OFFSET)")
    private int offset;

    Path directory() {
        return directory;
    }

    /** The repository, as {@code ./board} knows it. */
    Path root() {
        return Path.of(System.getProperty("board.root", ".")).toAbsolutePath();
    }

    Ports ports() {
        return Ports.movedBy(offset);
    }
}
