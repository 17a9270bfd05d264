package org.contactboard.connector.superoffice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import org.contactboard.connector.event.Body;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.translation.FilterReason;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.jspecify.annotations.Nullable;

/**
 * One webhook event.
 *
 * @param fields the row's columns; references to nothing, which SuperOffice writes as 0, are null
 */
record SuperOfficeItem(WebhookEvent event, Fields payload, Fields fields, CrmRecord record, int place, Source source) {

    static SuperOfficeItem of(Fields payload, CrmRecord record, int place, Source source) {
        return new SuperOfficeItem(WebhookEvent.of(payload, record), payload, columns(payload), record, place, source);
    }

    String kind() {
        return event.kind();
    }

    boolean isDeleted() {
        return event.isDeletion() || fields.flag("deleted");
    }

    /** Refused where the event only names the columns that changed. */
    void needsValues() {
        if (fields.node().isEmpty()) {
            throw Refusal.needsEnrichment("The event " + event.name() + " names the columns that changed, without their"
                    + " values; let the bridge read the row, and send its columns as FieldValues.");
        }
    }

    /** SuperOffice writes local times with their offset; those without are the source's. */
    @Nullable
    Moment moment(String column) {
        return MomentRule.read(fields, column, source.zone());
    }

    @Nullable
    Moment momentIfAny(String column) {
        return MomentRule.readIfAny(fields, column, source.zone());
    }

    Item told(Body body) {
        return new Item.Told(kind(), id(), revision(), body);
    }

    Item filtered(FilterReason reason) {
        Moment active = momentIfAny("activeDate");
        Moment when = active == null ? momentIfAny("do_by") : active;
        return new Item.Filtered(
                kind(),
                id(),
                revision(),
                reason,
                fields.id("contact_id"),
                fields.id("associate_id"),
                when == null ? null : when.dayIn(source.zone()));
    }

    String id() {
        return payload.requiredId("PrimaryKey");
    }

    /** The event's own time, which it keeps when it is sent again. */
    private Revision revision() {
        Moment happened = MomentRule.readIfAny(payload, "Timestamp", ZoneOffset.UTC);
        Instant at = happened == null ? null : happened.instant();
        return at == null ? record.received(place) : Revision.of(at, event.rank());
    }

    private static Fields columns(Fields payload) {
        ObjectNode columns = JsonNodeFactory.instance.objectNode();
        for (String values : new String[] {"Values", "FieldValues"}) {
            payload.object(values).node().properties().forEach(column -> {
                boolean nothing = column.getKey().endsWith("_id")
                        && "0".equals(column.getValue().asText());
                columns.set(column.getKey(), nothing ? columns.nullNode() : column.getValue());
            });
        }
        return new Fields(columns);
    }
}
