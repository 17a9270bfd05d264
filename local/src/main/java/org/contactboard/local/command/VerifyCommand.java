package org.contactboard.local.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.contactboard.local.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./board verify}. */
@Command(
        name = "verify",
        description =
                "Proves on the running board that no record was lost (G1), none applied twice (G2), and all published (G3); exit 1 when not.")
public final class VerifyCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Override
    public Integer call() throws Exception {
        var ports = place.ports();
        var kept = true;
        for (var finding : Verification.of(ports.kafka(), ports.postgres(), Instant.now())) {
            System.out.printf(
                    "%-18s %s  %s%n",
                    finding.promise(), finding.faults().isEmpty() ? "kept  " : "BROKEN", finding.compared());
            finding.faults().stream().limit(SHOWN).forEach(fault -> System.out.println("  " + fault));
            kept &= finding.faults().isEmpty();
        }
        return kept ? 0 : 1;
    }
}
