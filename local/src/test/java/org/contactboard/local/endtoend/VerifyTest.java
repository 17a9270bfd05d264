package org.contactboard.local.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.contactboard.local.verify.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the other tests left behind keeps the promises as well: the board is one for all of them. */
@ExtendWith(WholeProduct.class)
class VerifyTest {

    @Test
    void everyPromiseIsKept(RunningBoard board) throws Exception {
        Samples.send(board.crm(), "espocrm/call-create-held.json");

        var findings = Verification.of(board.ports().kafka(), board.ports().postgres(), Instant.now());

        assertEquals(3, findings.size());
        for (var finding : findings) {
            assertTrue(finding.faults().isEmpty(), finding.toString());
        }
        assertTrue(!findings.getFirst().compared().startsWith("0 "), findings.toString());
    }
}
