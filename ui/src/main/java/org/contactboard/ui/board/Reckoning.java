package org.contactboard.ui.board;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.query.Entry;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.query.QueryRule;
import org.contactboard.ui.query.Tally;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** What follows from one snapshot: reckoned when a browser first asks for it, and once for all of them. */
final class Reckoning {

    /**
     * What a query finds.
     *
     * @param items what the grid shows of the rows while no group is open
     */
    record Shown(List<Entry> rows, List<String> items, Tally customers, Tally dots) {}

    /** What a query finds, reckoned by the first who asks; others with another query do not wait for it. */
    private final class Found {

        private final Query query;
        private @Nullable Shown reckoned;

        Found(Query query) {
            this.query = query;
        }

        synchronized Shown shown() {
            if (reckoned == null) {
                reckoned = find(query);
            }
            return reckoned;
        }
    }

    private final Snapshot snapshot;
    /** As many queries as many browsers look at; whoever types one letter after the other leaves none behind for long. */
    static final int QUERIES = 64;

    private final Map<Query, Found> shown = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, Found> eldest) {
            return size() > QUERIES;
        }
    };
    private final Map<String, Standing> groups = new ConcurrentHashMap<>();
    private @Nullable Map<String, List<Standing>> members;

    Reckoning(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Shown shown(Query query) {
        Found found;
        synchronized (shown) {
            found = shown.computeIfAbsent(query, Found::new);
        }
        return found.shown();
    }

    /** All of a group as if they were one customer; null when it has nobody. */
    @Nullable
    Standing group(String group) {
        List<Standing> all = members(group);
        return all.isEmpty()
                ? null
                : groups.computeIfAbsent(
                        group, id -> GroupRule.standing(id, snapshot.head().groupName(id), all));
    }

    synchronized List<Standing> members(String group) {
        if (members == null) {
            members = snapshot.byName().stream()
                    .filter(entry -> GroupRule.groupOf(entry) != null)
                    .map(Entry::standing)
                    .collect(groupingBy(
                            standing -> String.valueOf(standing.row().customer().group())));
        }
        return members.getOrDefault(group, List.of());
    }

    private Shown find(Query query) {
        List<Entry> rows = QueryRule.rows(query, snapshot.byName());
        return new Shown(
                rows,
                GroupRule.fold(rows, Set.of()),
                Tally.ofRows(rows, query.product()),
                Tally.ofDots(rows, snapshot.head().products(), query.product()));
    }
}
