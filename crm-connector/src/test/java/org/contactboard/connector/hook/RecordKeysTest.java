package org.contactboard.connector.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.connector.event.Cause;
import org.contactboard.connector.event.RecordWithdrawn;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.RejectReason;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordKeysTest {

    private static final String PLACE = "crm.crm/0/0";

    @ParameterizedTest
    @CsvSource({
        "'',''",
        "told a,a",
        "filtered a,a",
        "rejected a,a",
        "filtered " + PLACE + ",''",
        "rejected,''",
        "told a|told b,a",
        "rejected|told b,b"
    })
    void isTheFirstIdThereIs(String items, String expected) {
        byte[] key = RecordKeys.first(items(items), PLACE);

        assertEquals(expected, key == null ? "" : new String(key, StandardCharsets.UTF_8));
    }

    private static List<Item> items(String texts) {
        List<Item> items = new ArrayList<>();
        Revision revision = Revision.of(Instant.EPOCH, 0);
        for (String text : texts.isEmpty() ? new String[0] : texts.split("\\|", -1)) {
            String id = text.substring(text.indexOf(' ') + 1);
            items.add(
                    switch (text.split(" ", 2)[0]) {
                        case "told" -> new Item.Told("call", id, revision, RecordWithdrawn.of(Cause.DELETED));
                        case "filtered" -> new Item.Filtered("record", id, revision, FilterReason.EMPTY);
                        default ->
                            new Item.Rejected(
                                    "call", text.contains(" ") ? id : null, RejectReason.UNREADABLE, "cut off");
                    });
        }
        return items;
    }
}
