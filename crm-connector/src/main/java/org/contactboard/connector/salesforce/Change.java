package org.contactboard.connector.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.contactboard.connector.reading.Fields;
import org.contactboard.connector.reading.Refusal;
import org.contactboard.connector.record.CrmRecord;
import org.jspecify.annotations.Nullable;

/**
 * What Salesforce says of one record, or the same of several, in whichever envelope it came.
 *
 * @param header of Change Data Capture; one without fields where there is none
 * @param fields all of them, or those that an update names
 */
record Change(String entity, Verb verb, List<String> ids, Fields header, Fields fields) {

    private static final String SUFFIX = "ChangeEvent";
    private static final Pattern OBJECT = Pattern.compile("[A-Z]\\w+");

    /** Takes the fields out of their envelope. */
    static Fields content(JsonNode json) {
        JsonNode message = json.path("data").has("payload") ? json.path("data") : json;
        return new Fields(message.path("payload").isObject() ? message.path("payload") : message);
    }

    static Change of(Fields content, CrmRecord record) {
        if (!content.isObject()) {
            throw Refusal.unreadable("The record is no change and no record of Salesforce; send it as it is.");
        }
        Fields header = content.object("ChangeEventHeader");
        return header.isObject() ? captured(content, header) : flat(content, header, record);
    }

    private static Change captured(Fields content, Fields header) {
        String entity = header.text("entityName");
        if (entity == null) {
            throw Refusal.missing("entityName");
        }
        Verb verb = Verb.ofChangeType(header.text("changeType"));
        List<String> ids = header.texts("recordIds");
        if (ids.isEmpty()) {
            throw Refusal.missing("recordIds");
        }
        return new Change(entity, verb, ids, header, verb == Verb.UPDATE ? ChangedFields.of(content, header) : content);
    }

    private static Change flat(Fields content, Fields header, CrmRecord record) {
        String id = content.requiredId("Id");
        String entity = entity(content, id, record);
        Verb verb = Verb.ofEventType(content.text("_EventType"));
        String type = content.text("_ObjectType");
        if (verb == null && type != null && type.endsWith(SUFFIX)) {
            throw Refusal.missing("ChangeEventHeader");
        }
        Verb happened = content.flag("IsDeleted") ? Verb.DELETE : verb == null ? Verb.READ : verb;
        boolean isPartial = happened == Verb.UPDATE && content.text("CreatedDate") == null;
        return new Change(
                entity,
                happened == Verb.UPDATE && !isPartial ? Verb.READ : happened,
                List.of(id),
                header,
                isPartial ? ChangedFields.of(content, header) : content);
    }

    private static String entity(Fields content, String id, CrmRecord record) {
        String told = content.object("attributes").text("type");
        String type = told == null ? content.text("_ObjectType") : told;
        if (type != null) {
            return type.endsWith(SUFFIX) ? type.substring(0, type.length() - SUFFIX.length()) : type;
        }
        String known = Prefixes.entityOf(id);
        return known == null ? named(record.lastSegment()) : known;
    }

    private static String named(@Nullable String segment) {
        if (segment == null || !OBJECT.matcher(segment).matches()) {
            throw Refusal.unknownKind("The record does not say of which object it is; send it with its attributes.");
        }
        return segment;
    }
}
