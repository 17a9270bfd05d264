package org.contactboard.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a figure was measured on, in words. */
final class Environment {

    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Environment() {}

    static String words() {
        return "%d cores%s, %s %s, JDK %s; one broker, one PostgreSQL (fsync and synchronous_commit on), all on one machine"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        memory(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"));
    }

    private static String memory() {
        try {
            var total = Files.readAllLines(MEMORY).getFirst().replaceAll("\\D", "");
            return ", %d GB".formatted(Math.round(Long.parseLong(total) / 1e6));
        } catch (IOException | NumberFormatException unknown) {
            return "";
        }
    }
}
