package org.contactboard.board.record;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** Brings records of a CRM to the board, as the connector does; they stay there. */
@Singleton
public class CrmRecords {

    private static final AtomicLong REVISIONS = new AtomicLong(1000);

    private final BatchStep batches;

    CrmRecords(BatchStep batches) {
        this.batches = batches;
    }

    /** A newer word of a call of source `said`; the members are JSON with single quotes. */
    public void call(String type, String recordId, String members) {
        batches.applyByHand(
                Events.event(type, "call", recordId, REVISIONS.incrementAndGet(), "'source':'said'," + members));
    }
}
