package org.contactboard.ui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.ui.colour.Colour;
import org.contactboard.ui.colour.Standing;
import org.contactboard.ui.query.BoardCases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryRuleTest {

    static Stream<Case> cases() throws IOException {
        return BoardCases.read().cases().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void keepsSortsAndCountsAsTheBoardServiceDoes(Case one) throws IOException {
        BoardCases all = BoardCases.read();
        Query query = Query.of(one.query().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
        List<Entry> byName = all.rows().stream()
                .map(row -> Entry.of(Standing.of(row, all.today())))
                .sorted(QueryRule.BY_NAME)
                .toList();

        List<Entry> rows = QueryRule.rows(query, byName);

        assertEquals(one.ids(), rows.stream().map(Entry::id).toList());
        if (one.counts() != null) {
            assertEquals(one.counts(), Tally.ofRows(rows, query.product()).counts());
        }
        if (one.dots() != null) {
            assertEquals(
                    one.dots(),
                    Tally.ofDots(rows, all.products(), query.product()).counts());
        }
    }

    @Test
    void survivesTheWayThroughTheAddress() {
        Query query = Query.ALL
                .searching("zoë & co")
                .inSegment("A")
                .coloured(Colour.RED)
                .sorted(Sort.URGENCY);

        Query back = Query.of(query.parameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));

        assertEquals(query, back);
    }

    @Test
    void keepsTheWholeBoardWhereTheAddressIsNonsense() {
        assertEquals(Query.ALL, Query.of(Map.of("colour", List.of("purple"), "sort", List.of("x"), "q", List.of())));
    }
}
