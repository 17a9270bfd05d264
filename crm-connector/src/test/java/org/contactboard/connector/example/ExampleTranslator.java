package org.contactboard.connector.example;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.contactboard.connector.event.Revision;
import org.contactboard.connector.event.Status;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Json;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.contactboard.connector.setting.Option;
import org.contactboard.connector.translation.Activity;
import org.contactboard.connector.translation.Item;
import org.contactboard.connector.translation.Source;
import org.contactboard.connector.translation.Translator;
import org.jspecify.annotations.Nullable;

/** Its webhook sends {@code {"event": "activity.updated", "changedAt": …, "sequence": …, "record": {…}}}, always whole. */
@Singleton
public final class ExampleTranslator implements Translator {

    /** What a type of activity is: people can map others in the ui, or in {@code options.types}. */
    static final Option<Map<String, Activity>> TYPES = Option.meanings(
            "types",
            Activity.class,
            Map.of("call", Activity.CALL, "visit", Activity.MEETING, "mail", Activity.WRITTEN));

    static final Option<Map<String, Status>> STATES = Option.meanings(
            "states",
            Status.class,
            Map.of(
                    "open", Status.PLANNED,
                    "done", Status.HELD,
                    "no answer", Status.NOT_HELD,
                    "cancelled", Status.CANCELLED));

    @Override
    public String kind() {
        return "example";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(TYPES, STATES);
    }

    /** A pure function that never throws: a refusal becomes the rejection of the record, or of one item of it. */
    @Override
    public List<Item> translate(CrmRecord record, Source source) {
        try {
            Fields message = new Fields(Json.parse(record.value() == null ? new byte[0] : record.value()));
            String event = message.text("event");
            if (event == null) {
                throw Refusal.missing("event");
            }
            String[] parts = event.split("\\.", 2);
            Fields row = message.object("record");
            return List.of(Item.guarded(
                    kindOf(parts[0]), knownId(row), () -> item(parts, row, revision(message, record), source)));
        } catch (Refusal refusal) {
            return List.of(Item.Rejected.of(null, null, refusal));
        }
    }

    private static Item item(String[] event, Fields row, Revision revision, Source source) {
        String id = row.requiredId("id");
        boolean deleted = event.length == 2 && event[1].equals("deleted");
        return switch (event[0]) {
            case "activity" -> new ExampleActivity(id, row, revision, source).item(deleted);
            case "company" -> ExampleCompany.item(id, row, deleted, revision, source);
            default -> throw Refusal.unknownKind("The event is of '" + event[0] + "'; send activities and companies.");
        };
    }

    /** In the board's words. A call and a visit are one kind here, for a deletion does not say which it was. */
    private static @Nullable String kindOf(String entity) {
        return switch (entity) {
            case "activity" -> "activity";
            case "company" -> "account";
            default -> null;
        };
    }

    private static @Nullable String knownId(Fields row) {
        String id = row.text("id");
        return id == null || id.length() > 200 ? null : id;
    }

    /** The moment of the change at its source, then its own count; Kafka's where it does not tell. */
    private static Revision revision(Fields message, CrmRecord record) {
        Revision received = record.received(0);
        Moment changed = MomentRule.readIfAny(message, "changedAt", ZoneOffset.UTC);
        Instant at = changed == null ? null : changed.instant();
        return at == null
                ? received
                : Revision.of(at, message.node().path("sequence").asLong(received.tie()));
    }
}
