package org.contactboard.ui.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.overview.Cell;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Head;
import org.contactboard.ui.overview.Row;
import org.contactboard.ui.query.Entry;
import org.contactboard.ui.snapshot.BoardChange.RowRemoved;
import org.contactboard.ui.snapshot.BoardChange.RowWritten;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final Set<String> changed = new HashSet<>();

    @Test
    void keepsTheNewerVersionWhateverTheOrder() {
        Snapshot snapshot = snapshot(row("a", "Old", 5));

        Snapshot next = snapshot.with(
                List.of(new RowWritten(row("a", "Newest", 7)), new RowWritten(row("a", "Late", 6))), changed);

        assertEquals(List.of("Newest"), names(next));
        assertEquals(Set.of("a"), changed);
    }

    @Test
    void staysTheSameOnWhatIsKnown() {
        Snapshot snapshot = snapshot(row("a", "A", 5));

        Snapshot next = snapshot.with(List.of(new RowWritten(row("a", "Other", 5))), changed);

        assertTrue(snapshot == next && changed.isEmpty());
    }

    @Test
    void doesNotBringBackWhatWasRemoved() {
        Snapshot next = snapshot(row("a", "A", 5))
                .with(List.of(new RowRemoved("a", 8), new RowWritten(row("a", "A", 7))), changed);

        assertNull(next.standing("a"));
    }

    @Test
    void bringsBackWhatIsNewerThanItsRemoval() {
        Snapshot next = snapshot(row("a", "A", 5))
                .with(List.of(new RowRemoved("a", 8), new RowWritten(row("a", "A", 9))), changed);

        assertNotNull(next.standing("a"));
    }

    @Test
    void sortsAnewWhenSomebodyComesOrIsRenamed() {
        Snapshot snapshot = snapshot(row("a", "B", 1), row("b", "C", 1));

        Snapshot next =
                snapshot.with(List.of(new RowWritten(row("c", "A", 1)), new RowWritten(row("a", "D", 2))), changed);

        assertEquals(List.of("A", "C", "D"), names(next));
        assertFalse(next.sameNames(snapshot, changed));
    }

    @Test
    void recoloursOnAnotherDayWithoutTheBoardService() {
        Cell cell = new Cell("p", TODAY, TODAY.plusDays(1), TODAY.plusDays(2), null, null, null, null, null, null);
        Snapshot snapshot = snapshot(row("a", "A", 1, cell));

        Snapshot tomorrow = snapshot.on(TODAY.plusDays(1));

        assertEquals(
                Colour.GREEN, Objects.requireNonNull(snapshot.standing("a")).colour());
        assertEquals(
                Colour.ORANGE, Objects.requireNonNull(tomorrow.standing("a")).colour());
    }

    private static Snapshot snapshot(Row... rows) {
        return Snapshot.of(Head.EMPTY, List.of(rows), TODAY);
    }

    private static List<String> names(Snapshot snapshot) {
        return snapshot.byName().stream()
                .map(Entry::standing)
                .map(standing -> standing.row().customer().name())
                .toList();
    }

    private static Row row(String id, String name, long version, Cell... cells) {
        Customer customer = new Customer(id, name, List.of(), null, null, null, null, false, null);
        return new Row(customer, version, false, 0, null, null, null, List.of(cells));
    }
}
