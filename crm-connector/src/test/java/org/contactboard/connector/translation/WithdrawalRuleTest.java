package org.contactboard.connector.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.contactboard.connector.event.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawalRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            call    | INTERNAL | record-withdrawn call/1 {"cause":"internal","customer":{"id":"A"},"employee":{"id":"U"},"on":"2026-11-20"}
            meeting | COPY     | record-withdrawn meeting/1 {"cause":"copy","customer":{"id":"A"},"employee":{"id":"U"},"on":"2026-11-20"}
            activity | WRITTEN | record-withdrawn activity/1 {"cause":"written","customer":{"id":"A"},"employee":{"id":"U"},"on":"2026-11-20"}
            call    | EMPTY    | filtered/empty call/1
            email   | WRITTEN  | filtered/written email/1
            """)
    void sendsOnWhatMayHaveCounted(String kind, FilterReason reason, String expected) {
        Item item = new Item.Filtered(kind, "1", new Revision(7, 0), reason, "A", "U", LocalDate.parse("2026-11-20"));

        assertEquals(expected, Told.line(WithdrawalRule.withdrawn(item)));
    }
}
