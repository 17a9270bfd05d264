package org.contactboard.connector.cloudevents;

import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.reading.Texts;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/** The id of what an event is about. */
final class RecordIds {

    private RecordIds() {}

    /** The id that data must carry; for a tombstone, which has no data, the record's key: the subject is a customer. */
    static String of(CloudEvent event, CrmRecord record) {
        String field = field(event.noun());
        Fields data = event.data();
        if (data != null) {
            return data.requiredId(field);
        }
        if (record.value() != null && record.value().length > 0) {
            throw Refusal.missing("data");
        }
        String id = Fields.id("key", Texts.clean(record.keyText()));
        if (id == null) {
            throw Refusal.missing(field);
        }
        return id;
    }

    /** A message need not be told apart well: nothing is kept of it. */
    static String ofMessage(CloudEvent event, CrmRecord record) {
        String known = known(event);
        if (known != null) {
            return known;
        }
        return event.id() == null ? record.origin(0).recordId() : event.id();
    }

    /** The id for the rejection of an event that cannot be translated. */
    static @Nullable String known(CloudEvent event) {
        Fields data = event.data();
        String id = data == null ? null : data.text(field(event.noun()));
        return id == null || id.length() > 200 ? null : id;
    }

    private static String field(String noun) {
        return switch (noun) {
            case "call", "meeting", "message" -> "activityId";
            default -> "id";
        };
    }
}
