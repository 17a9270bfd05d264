package org.contactboard.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last words of a log file: what a person wants to see first when something died. */
public final class LogTail {

    private LogTail() {}

    /** The last line of the file that says something, or nothing. */
    public static String of(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .reduce("", (earlier, later) -> later)
                    .strip();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
