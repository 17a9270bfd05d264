package org.contactboard.connector.dynamics365;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.contactboard.connector.dynamics365.Change.Verb;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/** Rows as the Web API answers them, one or a page of them, with annotations or without; and as an export writes them. */
final class Rows {

    private static final Set<String> MIXED = Set.of("activitypointer", "activity");

    private Rows() {}

    static List<Supplier<Change>> changes(Fields body, CrmRecord record) {
        boolean page = body.isList("value");
        JsonNode rows = page ? body.node().path("value") : body.node();
        String table = page ? Tables.ofContext(body) : null;
        List<Supplier<Change>> changes = new ArrayList<>();
        for (JsonNode row : rows.isArray() ? rows : List.of(rows)) {
            changes.add(() -> change(new Fields(row), table, record));
        }
        return changes;
    }

    private static Change change(Fields row, @Nullable String tableOfPage, CrmRecord record) {
        if (!row.isObject()) {
            throw Refusal.unreadable("The record is no row: the Web API answers objects; send them as they are.");
        }
        String own = Tables.ofRow(row);
        String table = own == null ? tableOfPage : own;
        String known = table == null ? tableOf(record) : table;
        return new Change(
                isDeleted(row) ? Verb.DELETED : Verb.WHOLE,
                known,
                id(row, known),
                row,
                new Fields(MissingNode.getInstance()),
                MomentRule.readIfAny(row, "modifiedon", ZoneOffset.UTC),
                RowVersion.of(row, MissingNode.getInstance()));
    }

    /** Change tracking answers a deleted row by its id and a reason; an export marks it. */
    private static boolean isDeleted(Fields row) {
        String context = row.text("@odata.context");
        return context != null && context.endsWith("$deletedEntity") || row.flag("IsDelete");
    }

    private static String tableOf(CrmRecord record) {
        String header = record.header("x-ms-dynamics-entity-name");
        String table = Tables.ofSet(header == null ? record.lastSegment() : header);
        return table == null || MIXED.contains(table) ? "" : table;
    }

    private static @Nullable String id(Fields row, String table) {
        return Lookup.id("activityid", row.firstText("activityid", table + "id", "Id", "id"));
    }
}
