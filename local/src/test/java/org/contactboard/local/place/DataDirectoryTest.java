package org.contactboard.local.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    private final Ports ports = Ports.free();

    @TempDir
    Path root = Path.of(".");

    @Test
    void opensAgainWhenItWasClosed() throws Exception {
        DataDirectory.open(root, ports).close();

        try (var directory = DataDirectory.open(root, ports)) {
            assertThat(directory.log("ui").getParent()).isDirectory();
        }
    }

    @Test
    void refusesASecondLauncher() throws Exception {
        try (var held = DataDirectory.open(root, ports)) {
            assertThatThrownBy(() -> DataDirectory.open(root, ports))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Another ./board runs in " + held.root());
        }
    }

    @Test
    void refusesToMixTheDemoWithSomebodysOwnData() throws Exception {
        try (var directory = DataDirectory.open(root, ports)) {
            directory.keepFor("your own");
            directory.keepFor("your own");

            assertThatThrownBy(() -> directory.keepFor("the demo"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("are your own, not the demo");
        }
    }

    @Test
    void refusesDataOfAnotherVersion() throws IOException {
        Files.writeString(root.resolve("version"), "contact-board 0\n");

        assertThatThrownBy(() -> DataDirectory.open(root, ports))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("of another version (contact-board 0, this is contact-board 1)");
    }

    @Test
    void refusesATakenPortAndCanBeOpenedWhenItIsFree() throws Exception {
        try (var other = new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> DataDirectory.open(root, ports))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port %d, for Kafka, is taken", other.getLocalPort());
        }

        DataDirectory.open(root, ports).close();
    }

    @Test
    void refusesADirectoryThatCannotBeWritten() throws IOException {
        var file = Files.createFile(root.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("board"), ports))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written");
    }
}
