package org.contactboard.local.command;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.contactboard.local.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./board verify}. */
@Command(
        name = "verify",
        description =
                "Proves on the running board that no record was lost (G1), none applied twice (G2), and all published (G3); exit 1 when not.")
public final class VerifyCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @Mixin
    private final PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--kept",
            paramLabel = "PERIOD",
            defaultValue = "${env:CONTACTBOARD_INTAKE_KEPT:-P30D}",
            description = "for how long the board keeps outcomes (contactboard.intake.kept): ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private Period kept;

    @Override
    public Integer call() throws Exception {
        var ports = place.ports();
        // a day less: while this reads, the board forgets what is older
        var since = Instant.now().atZone(ZoneOffset.UTC).minus(kept).plusDays(1).toInstant();
        var allKept = true;
        for (var finding : Verification.of(ports.kafka(), ports.postgres(), since)) {
            System.out.printf(
                    "%-18s %s  %s%n",
                    finding.promise(), finding.faults().isEmpty() ? "kept  " : "BROKEN", finding.compared());
            finding.faults().stream().limit(SHOWN).forEach(fault -> System.out.println("  " + fault));
            allKept &= finding.faults().isEmpty();
        }
        return allKept ? 0 : 1;
    }
}
