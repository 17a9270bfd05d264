package org.contactboard.board.record;

import java.util.LinkedHashSet;
import java.util.Set;
import org.contactboard.board.record.Knowledge.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction learnt, which others that ran beside it could not see.
 *
 * @param until whoever could miss it has a lower id than this; null while its transaction may run
 */
record Learnt(Begun by, Set<Fact> facts, @Nullable Long until) {

    static Learnt of(Begun by, Knowledge knowledge) {
        return new Learnt(by, new LinkedHashSet<>(knowledge.facts()), null);
    }

    /** Together with what the same transaction learnt later. */
    Learnt and(Learnt later) {
        var both = new LinkedHashSet<>(facts);
        both.addAll(later.facts());
        return new Learnt(by, both, null);
    }

    /** As it is when this one begins: its own transaction may have ended before. */
    Learnt before(Begun next) {
        return until == null && by.id() < next.since() ? new Learnt(by, facts, next.id()) : this;
    }

    /** Whether nobody misses it any more, when all with a lower id than this have ended. */
    boolean isDue(long horizon) {
        return until != null && until <= horizon;
    }
}
