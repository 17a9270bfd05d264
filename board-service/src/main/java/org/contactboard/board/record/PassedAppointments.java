package org.contactboard.board.record;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Notices that the end of an appointment has passed. */
@Singleton
class PassedAppointments {

    private final BatchStep batchStep;

    PassedAppointments(BatchStep batchStep) {
        this.batchStep = batchStep;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        batchStep.passTime();
    }
}
