package org.contactboard.board.record;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Tells the board what a CRM would, for tests elsewhere; the members are JSON with single quotes. */
@Singleton
public class Teller {

    private final BatchStep batches;

    Teller(BatchStep batches) {
        this.batches = batches;
    }

    /** A call of today's week by telephone. */
    @Transactional
    public void held(String source, String recordId, long at, String members) {
        var call = "'source':'%s','channel':'PHONE','live':false,'startedAt':'2026-11-20T%02d:00:00Z',%s"
                .formatted(source, 6 + Math.floorMod(recordId.hashCode(), 12), members);
        batches.applyByHand(Events.event("contact-held", "call", recordId, at, call));
    }

    @Transactional
    public void told(String type, String kind, String recordId, long at, String members) {
        batches.applyByHand(Events.event(type, kind, recordId, at, members));
    }
}
