package org.contactboard.connector.dynamics365;

import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row of a table, in whichever form it was told.
 *
 * @param table its logical name; empty where nothing tells it
 * @param fields its columns, as the Web API writes them; of a partial change those that it names
 * @param before its columns before the change, where they were sent along
 * @param at when it was done, where the change itself tells
 * @param tie orders changes of one moment: the row's version; null where it is not told
 */
record Change(
        Verb verb,
        String table,
        @Nullable String id,
        Fields fields,
        Fields before,
        @Nullable Moment at,
        @Nullable Long tie) {

    enum Verb {
        /** The row as it is now. */
        WHOLE,
        /** Some of its columns. */
        PART,
        DELETED,
        /** Something changed, and the message was too large to say what. */
        WITHOUT_CONTENT,
        /** Something was done with the row, as when mail is sent, that changes none of its columns by itself. */
        OTHER
    }

    boolean isWhole() {
        return verb == Verb.WHOLE;
    }

    boolean isDeleted() {
        return verb == Verb.DELETED;
    }

    /** Refused where there is nothing to read of a row that the board would keep. */
    void mustTellSomething() {
        if (verb == Verb.WITHOUT_CONTENT) {
            throw Refusal.needsEnrichment("The message was too large, so that Dynamics 365 left its content out;"
                    + " let the bridge read the row from the Web API, and send that.");
        } else if (verb == Verb.OTHER) {
            throw Refusal.unknownKind("The message tells nothing that the board keeps;"
                    + " register Create, Update, Assign, SetState and Delete.");
        }
    }

    /** True when it says something of a column: a whole row of every one. */
    boolean tells(String... columns) {
        return isWhole() || fields.namesAny(columns);
    }

    /** As {@link #tells}, of a column that refers to another row. */
    boolean tellsLookup(String column) {
        return tells(column, Lookup.column(column));
    }
}
