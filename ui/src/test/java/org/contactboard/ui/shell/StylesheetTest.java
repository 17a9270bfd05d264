package org.contactboard.ui.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    /** A block that is left open takes the rest of the file with it, and no browser says so. */
    @Test
    void closesEveryBlockBeforeTheNextPart() throws IOException {
        var depth = 0;
        for (var line : stylesheet().lines().toList()) {
            if (line.startsWith("/*") || line.startsWith(".") || line.startsWith("#") || line.startsWith("@media")) {
                assertEquals(0, depth, line);
            }
            depth += count(line, '{') - count(line, '}');
        }
        assertEquals(0, depth);
    }

    private static String stylesheet() throws IOException {
        try (var css = StylesheetTest.class.getResourceAsStream("/META-INF/resources/board.css")) {
            assertNotNull(css);
            return new String(css.readAllBytes(), UTF_8);
        }
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(it -> it == wanted).count();
    }
}
