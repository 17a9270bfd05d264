package org.contactboard.connector.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.contactboard.connector.event.MembersJson;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.translation.Item;
import org.jspecify.annotations.Nullable;

/**
 * What one item of a record would become.
 *
 * @param outcome the event's type, {@code filtered} or {@code rejected}
 * @param reason why it is filtered or rejected, or the cause of a withdrawal
 * @param why the rule that decided, in words
 * @param fields what goes to the board, field by field; null for what does not
 */
record Checked(
        int item,
        @Nullable String kind,
        @Nullable String recordId,
        String outcome,
        @Nullable String reason,
        String why,
        JsonNode fields) {

    static Checked of(int place, Item item) {
        return switch (item) {
            case Item.Told told ->
                new Checked(
                        place,
                        told.kind(),
                        told.recordId(),
                        told.body().type(),
                        WhyRule.reason(told.body()),
                        WhyRule.why(told.body()),
                        Json.parse(MembersJson.bytes(told.body().members())));
            case Item.Filtered filtered ->
                new Checked(
                        place,
                        filtered.kind(),
                        filtered.recordId(),
                        "filtered",
                        filtered.reason().text(),
                        WhyRule.why(filtered.reason()),
                        NullNode.getInstance());
            case Item.Rejected rejected ->
                new Checked(
                        place,
                        rejected.kind(),
                        rejected.recordId(),
                        "rejected",
                        rejected.reason().text(),
                        rejected.detail(),
                        NullNode.getInstance());
        };
    }
}
