package org.contactboard.connector.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.reading.Texts;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/**
 * One CloudEvent, however it was carried.
 *
 * @param type in lower case
 * @param noun the last but one part of its type: call, meeting, account, …
 * @param verb the last part of its type
 * @param place among the events of its record
 * @param data null for a deletion by tombstone
 */
record CloudEvent(
        String type,
        String noun,
        String verb,
        @Nullable String id,
        @Nullable String source,
        @Nullable String subject,
        @Nullable Instant time,
        int place,
        @Nullable Fields data) {

    /** Reads the context attributes by name, from headers or from the envelope. */
    static CloudEvent of(UnaryOperator<@Nullable String> attributes, @Nullable JsonNode data, int place, ZoneId zone) {
        String type = Texts.clean(attributes.apply("type"));
        if (type == null) {
            throw Refusal.missing("type");
        }
        String word = type.toLowerCase(Locale.ROOT);
        String[] parts = word.split("\\.", -1);
        if (parts.length < 2) {
            throw Refusal.unknownKind("The type " + type + " has no kind and verb; let it end like call.completed.");
        }
        return new CloudEvent(
                word,
                parts[parts.length - 2],
                parts[parts.length - 1],
                Texts.clean(attributes.apply("id")),
                Texts.clean(attributes.apply("source")),
                Texts.clean(attributes.apply("subject")),
                MomentRule.instant(attributes.apply("time"), zone),
                place,
                data == null ? null : new Fields(data));
    }

    /** What redeliveries share; null when the event lacks what makes it unique. */
    @Nullable
    String eventId() {
        return id == null || source == null ? null : Texts.clean(source + "#" + id);
    }

    /** The event's own time, else Kafka's; then the record's version, else the place on Kafka. */
    Revision revision(CrmRecord record) {
        Revision received = record.received(place);
        if (time == null) {
            return received;
        }
        return Revision.of(
                time,
                data == null ? received.tie() : data.node().path("version").asLong(received.tie()));
    }
}
