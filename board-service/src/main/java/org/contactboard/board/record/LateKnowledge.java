package org.contactboard.board.record;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What this replica's transactions learnt, until it has been looked for once more. A record that was placed beside such a
 * transaction did not see what it learnt, and was not seen by it.
 */
@Singleton
final class LateKnowledge {

    private final Map<Long, Learnt> kept = new TreeMap<>();

    /** Every transaction that learns or places begins so, before it reads. */
    Begun begin(Connection connection) throws SQLException {
        var begun = Begun.in(connection);
        settle(begun);
        return begun;
    }

    /** Before the transaction commits: one that is rolled back is looked for in vain. */
    synchronized void keep(Begun by, Knowledge knowledge) {
        if (!knowledge.isEmpty()) {
            kept.merge(by.id(), Learnt.of(by, knowledge), Learnt::and);
        }
    }

    synchronized boolean isEmpty() {
        return kept.isEmpty();
    }

    synchronized List<Learnt> due(long horizon) {
        return kept.values().stream().filter(it -> it.isDue(horizon)).toList();
    }

    synchronized void forget(Learnt learnt) {
        kept.remove(learnt.by().id());
    }

    private synchronized void settle(Begun next) {
        kept.replaceAll((_, it) -> it.before(next));
    }
}
