package org.contactboard.ui.check;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What one item of a record would become, as the connector tells it.
 *
 * @param outcome the event's type, {@code filtered} or {@code rejected}
 * @param reason why it is filtered or rejected, or the cause of a withdrawal
 * @param why the rule that decided, in English
 * @param fields what would go to the board; null for what would not
 */
record Checked(
        int item,
        @Nullable String kind,
        @Nullable String recordId,
        String outcome,
        @Nullable String reason,
        String why,
        @Nullable JsonNode fields) {}
