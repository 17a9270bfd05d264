package org.contactboard.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import org.contactboard.ui.overview.Customer;
import org.contactboard.ui.overview.Head;
import org.contactboard.ui.overview.Row;
import org.contactboard.ui.query.Query;
import org.contactboard.ui.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final Snapshot SNAPSHOT =
            Snapshot.of(Head.EMPTY, List.of(row("a", "g"), row("b", null), row("c", "g")), LocalDate.of(2026, 11, 22));

    @Test
    void reckonsAQueryOnceForAllWhoAsk() {
        Reckoning reckoning = new Reckoning(SNAPSHOT);

        Reckoning.Shown shown = reckoning.shown(Query.ALL);

        assertEquals(List.of("group:g", "b"), shown.items());
        assertEquals(3, shown.customers().total());
        assertSame(shown, reckoning.shown(Query.ALL));
        assertEquals(List.of("b"), reckoning.shown(Query.ALL.searching("b")).items());
    }

    @Test
    void keepsWhatWasAskedLastAndNoMoreThanThat() {
        Reckoning reckoning = new Reckoning(SNAPSHOT);
        Reckoning.Shown all = reckoning.shown(Query.ALL);
        Reckoning.Shown typed = reckoning.shown(Query.ALL.searching("0"));
        for (int i = 1; i < Reckoning.QUERIES; i++) {
            reckoning.shown(Query.ALL.searching("" + i));
            assertSame(all, reckoning.shown(Query.ALL));
        }

        assertNotSame(typed, reckoning.shown(Query.ALL.searching("0")));
    }

    @Test
    void reckonsAGroupOnceForAllWhoAsk() {
        Reckoning reckoning = new Reckoning(SNAPSHOT);

        assertEquals(2, reckoning.members("g").size());
        assertNotNull(reckoning.group("g"));
        assertSame(reckoning.group("g"), reckoning.group("g"));
        assertNull(reckoning.group("h"));
    }

    @Test
    void forgetsWhatFollowedFromAnOlderSnapshot() {
        Reckonings reckonings = new Reckonings();

        Reckoning first = reckonings.of(SNAPSHOT);

        assertSame(first, reckonings.of(SNAPSHOT));
        reckonings.of(Snapshot.empty(LocalDate.of(2026, 11, 22)));
        assertNotSame(first, reckonings.of(SNAPSHOT));
    }

    private static Row row(String id, @Nullable String group) {
        Customer customer = new Customer(id, id, List.of(), null, group, null, null, false, null);
        return new Row(customer, 1, false, 0, null, 0, 0, List.of());
    }
}
