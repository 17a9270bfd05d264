package org.contactboard.connector.dynamics365;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.contactboard.connector.dynamics365.Change.Verb;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Moment;
import org.contactboard.connector.reading.MomentRule;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/**
 * A remote execution context, as posted to webhooks and the Service Bus. Its target holds what was asked to change;
 * the row comes along only in the images that the step was registered with.
 */
record ExecutionContext(Fields context, CrmRecord record) {

    /** What a new row has in the columns that its creation does not name, as Dataverse documents them. */
    private static final ObjectNode DEFAULTS =
            JsonNodeFactory.instance.objectNode().put("statecode", 0).put("leftvoicemail", false);

    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    static boolean isOne(Fields body) {
        return body.namesAny("MessageName", "InputParameters", "PrimaryEntityName");
    }

    static List<Supplier<Change>> changes(Fields body, CrmRecord record) {
        return new ExecutionContext(body, record).changes();
    }

    private List<Supplier<Change>> changes() {
        Map<String, JsonNode> parameters = SdkForm.pairs(context.node().path("InputParameters"));
        List<Supplier<Change>> changes = new ArrayList<>();
        for (JsonNode target : Request.targets(parameters)) {
            changes.add(() -> change(target, parameters));
        }
        return changes;
    }

    private Change change(JsonNode target, Map<String, JsonNode> parameters) {
        ObjectNode asked = Request.asked(target, parameters);
        ObjectNode before = image("PreEntityImages");
        ObjectNode after = image("PostEntityImages");
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.setAll(isCreation() ? DEFAULTS : JsonNodeFactory.instance.objectNode());
        row.setAll(after.isEmpty() ? before : asked);
        row.setAll(after.isEmpty() ? asked : after);
        Fields fields = new Fields(row);
        Verb verb = verb(asked.isEmpty() && after.isEmpty(), isWhole(before) || isWhole(after));
        Moment modified = MomentRule.readIfAny(fields, "modifiedon", ZoneOffset.UTC);
        boolean deleted = verb == Verb.DELETED;
        return new Change(
                verb,
                table(target, fields),
                id(target, fields),
                fields,
                new Fields(before),
                modified == null || deleted ? operationMoment() : modified,
                deleted ? Long.valueOf(RowVersion.LAST) : RowVersion.of(fields, target));
    }

    private Verb verb(boolean withoutContent, boolean hasImage) {
        return switch (message()) {
            case "delete" -> Verb.DELETED;
            case "create", "book" -> isCut() || withoutContent ? Verb.WITHOUT_CONTENT : Verb.WHOLE;
            case "update", "upsert", "assign", "setstate", "setstatedynamicentity", "reschedule", "restore" ->
                isCut() || withoutContent ? Verb.WITHOUT_CONTENT : hasImage ? Verb.WHOLE : Verb.PART;
            default -> Verb.OTHER;
        };
    }

    private boolean isCreation() {
        return message().equals("create") || message().equals("book");
    }

    private String message() {
        return name(context.text("MessageName"), "x-ms-dynamics-request-name").replace("multiple", "");
    }

    private boolean isCut() {
        return record.header("x-ms-dynamics-msg-size-exceeded") != null;
    }

    /** An image without a state is none of a whole row: people chose a few of its columns. */
    private static boolean isWhole(ObjectNode image) {
        return image.has("statecode");
    }

    /** All registered images in one; the one that comes by itself, of the row's name alone, is no image. */
    private ObjectNode image(String name) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        SdkForm.pairs(context.node().path(name)).forEach((alias, entity) -> {
            if (!alias.equals("AsynchronousStepPrimaryName")) {
                row.setAll(SdkForm.row(entity));
            }
        });
        return row;
    }

    private String table(JsonNode target, Fields fields) {
        String named = Tables.named(new Fields(target).text("LogicalName"));
        String primary = named == null ? name(context.text("PrimaryEntityName"), "x-ms-dynamics-entity-name") : named;
        String activity = Tables.named(fields.text("activitytypecode"));
        return primary.equals("activitypointer") && activity != null ? activity : primary;
    }

    private String name(@Nullable String text, String header) {
        String name = text == null ? record.header(header) : text;
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private @Nullable String id(JsonNode target, Fields fields) {
        for (@Nullable
        String text : new @Nullable String[] {
            context.text("PrimaryEntityId"), new Fields(target).text("Id"), fields.text("activityid"), emailId()
        }) {
            String id = Lookup.id("Id", text);
            if (id != null && !id.equals(NO_ID)) {
                return id;
            }
        }
        return null;
    }

    /** Mail that is sent or delivered is told by a parameter. */
    private @Nullable String emailId() {
        for (String parameters : new String[] {"InputParameters", "OutputParameters"}) {
            JsonNode id = SdkForm.pairs(context.node().path(parameters)).get("EmailId");
            if (id != null) {
                return Fields.text(id);
            }
        }
        return null;
    }

    private @Nullable Moment operationMoment() {
        ObjectNode attributes = JsonNodeFactory.instance.objectNode();
        attributes.set("at", context.node().path("OperationCreatedOn"));
        Fields row =
                new Fields(SdkForm.row(JsonNodeFactory.instance.objectNode().set("Attributes", attributes)));
        return MomentRule.readIfAny(row, "at", ZoneOffset.UTC);
    }
}
