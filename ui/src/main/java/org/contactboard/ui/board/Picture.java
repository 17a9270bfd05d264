package org.contactboard.ui.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contactboard.ui.access.Role;
import org.contactboard.ui.access.SightRule;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.overview.Work;
import org.contactboard.ui.query.Entry;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.query.QueryRule;
import org.contactboard.ui.snapshot.LiveBoard;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** What one browser looks at: the shared snapshot under its query, or the one that it holds while paused. */
final class Picture {

    private final LiveBoard board;
    private final Set<String> waiting = new HashSet<>();
    private final Set<Role> roles;
    private Query query = Query.ALL;
    private @Nullable Snapshot held;

    Picture(LiveBoard board, Set<Role> roles) {
        this.roles = roles;
        this.board = board;
    }

    Snapshot snapshot() {
        return held == null ? board.snapshot() : held;
    }

    /** How the customer stands, as this browser's reader may see it; null when it is gone. */
    @Nullable
    Standing standing(String customer) {
        Standing standing = snapshot().standing(customer);
        if (standing == null || SightRule.seesNumbers(roles)) {
            return standing;
        }
        return Standing.of(SightRule.row(standing.row(), roles), standing.today());
    }

    /** Whether the reader may see the numbers of customers' persons. */
    boolean seesNumbers() {
        return SightRule.seesNumbers(roles);
    }

    Work work() {
        return board.work();
    }

    Query query() {
        return query;
    }

    void ask(Query asked) {
        query = asked;
    }

    List<Entry> rows() {
        return QueryRule.rows(query, snapshot().byName());
    }

    /** Whether there is anything to show at all. */
    boolean loaded() {
        return board.loaded();
    }

    boolean paused() {
        return held != null;
    }

    void pause() {
        held = board.snapshot();
    }

    void resume() {
        held = null;
        waiting.clear();
    }

    /** Remembers that these customers changed behind the held picture, and says how many did. */
    int missed(Set<String> customers) {
        waiting.addAll(customers);
        return waiting.size();
    }
}
