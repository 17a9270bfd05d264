package org.contactboard.board.record;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.contactboard.board.sql.DatabaseAway;

/** Notices that the end of an appointment has passed. */
@Singleton
class PassedAppointments {

    private final BatchStep batchStep;

    PassedAppointments(BatchStep batchStep) {
        this.batchStep = batchStep;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = DatabaseAway.class)
    void run() {
        batchStep.passTime();
    }
}
