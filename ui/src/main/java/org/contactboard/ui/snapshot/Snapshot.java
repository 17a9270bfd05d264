package org.contactboard.ui.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.overview.Head;
import org.contactboard.ui.overview.Row;
import org.contactboard.ui.query.Entry;
import org.contactboard.ui.query.QueryRule;
import org.contactboard.ui.snapshot.BoardChange.RowRemoved;
import org.contactboard.ui.snapshot.BoardChange.RowWritten;
import org.jspecify.annotations.Nullable;

/** The whole board at one moment; it never changes, a change makes the next one. */
public record Snapshot(
        Head head, LocalDate today, Map<String, Entry> rows, List<Entry> byName, Map<String, Long> removed) {

    public static Snapshot of(Head head, Collection<Row> rows, LocalDate today) {
        Map<String, Entry> entries =
                rows.stream().collect(Collectors.toMap(Row::id, row -> entry(row, today), Snapshot::newer));
        return new Snapshot(head, today, entries, sorted(entries), Map.of());
    }

    public static Snapshot empty(LocalDate today) {
        return of(Head.EMPTY, List.of(), today);
    }

    public @Nullable Standing standing(String customer) {
        Entry entry = rows.get(customer);
        return entry == null ? null : entry.standing();
    }

    Snapshot withHead(Head next) {
        return next.version() < head.version() ? this : new Snapshot(next, today, rows, byName, removed);
    }

    /** The same rows on another day. */
    Snapshot on(LocalDate day) {
        List<Row> same =
                rows.values().stream().map(entry -> entry.standing().row()).toList();
        Snapshot turned = of(head, same, day);
        return new Snapshot(head, day, turned.rows, turned.byName, removed);
    }

    /** The rows of {@code changes} where they are newer; ids of what did change are added to {@code changed}. */
    Snapshot with(List<BoardChange> changes, Collection<String> changed) {
        Map<String, Entry> next = new HashMap<>(rows);
        Map<String, Long> gone = new HashMap<>(removed);
        changes.forEach(change -> apply(change, next, gone, changed));
        return changed.isEmpty() ? this : new Snapshot(head, today, next, resorted(next, changed), gone);
    }

    private void apply(
            BoardChange change, Map<String, Entry> next, Map<String, Long> gone, Collection<String> changed) {
        switch (change) {
            case RowWritten(Row row)
            when row.version() > version(row.id(), next, gone) -> {
                next.put(row.id(), entry(row, today));
                gone.remove(row.id());
                changed.add(row.id());
            }
            case RowRemoved(String customer, long version)
            when version > version(customer, next, gone) -> {
                next.remove(customer);
                gone.put(customer, version);
                changed.add(customer);
            }
            case BoardChange _ -> {}
        }
    }

    private static long version(String customer, Map<String, Entry> rows, Map<String, Long> gone) {
        Entry entry = rows.get(customer);
        return entry == null
                ? gone.getOrDefault(customer, Long.MIN_VALUE)
                : entry.standing().row().version();
    }

    /** The order by name, sorted again only when a name came, went or changed. */
    private List<Entry> resorted(Map<String, Entry> next, Collection<String> changed) {
        if (!sameNames(rows, next, changed)) {
            return sorted(next);
        }
        List<Entry> order = new ArrayList<>(byName);
        changed.forEach(id -> order.set(place(entry(rows, id)), entry(next, id)));
        return Collections.unmodifiableList(order);
    }

    private static Entry entry(Map<String, Entry> entries, String customer) {
        return Objects.requireNonNull(entries.get(customer));
    }

    private int place(Entry entry) {
        return Collections.binarySearch(byName, entry, QueryRule.BY_NAME);
    }

    /** Whether nobody among {@code changed} came, went or got another name. */
    boolean sameNames(Snapshot before, Collection<String> changed) {
        return sameNames(before.rows, rows, changed);
    }

    private static boolean sameNames(Map<String, Entry> before, Map<String, Entry> after, Collection<String> changed) {
        return changed.stream().allMatch(id -> sameName(before.get(id), after.get(id)));
    }

    private static boolean sameName(@Nullable Entry before, @Nullable Entry after) {
        return before != null && after != null && before.name().equals(after.name());
    }

    private static List<Entry> sorted(Map<String, Entry> entries) {
        return entries.values().stream().sorted(QueryRule.BY_NAME).toList();
    }

    private static Entry newer(Entry one, Entry other) {
        return one.standing().row().version() >= other.standing().row().version() ? one : other;
    }

    private static Entry entry(Row row, LocalDate today) {
        return Entry.of(Standing.of(row, today));
    }
}
