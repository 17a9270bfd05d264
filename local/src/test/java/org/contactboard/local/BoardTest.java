package org.contactboard.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTest {

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    BoardTest() {
        System.setErr(new PrintStream(said, true, UTF_8));
    }

    @AfterEach
    void giveBack() {
        System.setErr(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nosuch                                | There is no command nosuch; see ./board help
            up --nosuch                           | Unknown option: '--nosuch'; see ./board up --help
            send                                  | Missing required parameter: 'SOURCE'; see ./board send --help
            send cloudevents                      | Give one or more FILEs, or --tombstone
            import customers /nowhere/at-all.csv  | The file /nowhere/at-all.csv cannot be read
            import customers /dev/null            | The file /dev/null is empty
            replay                                | Missing required parameter: 'SOURCE'; see ./board replay --help
            replay odoo --from yesterday          | --from yesterday is no date: write it as 2026-11-01
            bench nosuch                          | There is no bench nosuch; there are live, ingest, hooks, translate, import, read, paint, sessions
            """)
    void saysWhatIsWrongInOneLine(String words, String line) {
        var code = Board.run(words.split(" "));

        assertEquals(2, code);
        assertEquals(line, said.toString(UTF_8).strip());
    }

    @Test
    void explainsEachCommand() {
        assertEquals(0, Board.run("import", "customers", "--help"));
        assertEquals("", said.toString(UTF_8));
    }
}
