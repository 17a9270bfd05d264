package org.contactboard.local.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.contactboard.local.verify.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the other tests left behind keeps the promises as well: the board is one for all of them. */
@ExtendWith(WholeProduct.class)
class VerifyTest {

    @Test
    void everyPromiseIsKept(RunningBoard board) throws Exception {
        Samples.send(board.crm(), "espocrm/call-create-held.json");

        var findings = Verification.of(board.ports().kafka(), board.ports().postgres(), Instant.EPOCH);

        assertEquals(3, findings.size());
        for (var finding : findings) {
            assertTrue(finding.faults().isEmpty(), finding.toString());
        }
        assertTrue(!findings.getFirst().compared().startsWith("0 "), findings.toString());
    }

    @Test
    void aRowThatWasNeverPublishedIsNoticed(RunningBoard board) throws Exception {
        var now = TimeUnit.MILLISECONDS.toMicros(Instant.now().toEpochMilli());
        write(board, "insert into customer (id, version) values ('unpublished', %d)".formatted(now));
        try {
            var findings = Verification.of(board.ports().kafka(), board.ports().postgres(), Instant.EPOCH);

            assertEquals(
                    List.of("unpublished is stored in version %d and published in none".formatted(now)),
                    findings.getLast().faults());
        } finally {
            write(board, "delete from customer where id = 'unpublished'");
        }
    }

    private static void write(RunningBoard board, String sql) throws SQLException {
        var address = "jdbc:postgresql://127.0.0.1:%d/board?user=board"
                .formatted(board.ports().postgres());
        try (var database = DriverManager.getConnection(address);
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
