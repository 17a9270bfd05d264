package org.contactboard.local.server;

import java.util.function.BooleanSupplier;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.process.Leash;
import org.contactboard.local.process.LogTail;

/** Waiting for a server that has just been started. */
public final class Readiness {

    private static final int SECONDS = 90;

    private Readiness() {}

    /** Returns the child once it answers; ends it, and says what it said last, when it ends or stays silent. */
    public static Leash await(Leash child, BooleanSupplier answers) throws InterruptedException {
        var deadline = System.nanoTime() + SECONDS * 1_000_000_000L;
        try {
            while (child.alive() && System.nanoTime() < deadline) {
                if (answers.getAsBoolean()) {
                    return child;
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            child.close();
            throw e;
        }
        var died = !child.alive();
        child.close();
        throw new Refusal("%s %s; its log %s ends with: %s"
                .formatted(
                        child.name(),
                        died ? "did not start" : "does not answer after " + SECONDS + " s",
                        child.log(),
                        LogTail.of(child.log())));
    }
}
