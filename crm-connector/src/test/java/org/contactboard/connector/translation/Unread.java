package org.contactboard.connector.translation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Fields that no rule may read: what people write in them decides nothing. */
final class Unread {

    private static final List<String> EVERYWHERE = List.of(
            "description", "Description", "body", "Body", "notes", "Notes", "comment", "Comments", "content", "text");

    /** Titles of conversations; other objects of these kinds have names in fields with the same name. */
    private static List<String> of(String kind) {
        return switch (kind) {
            case "cloudevents" -> List.of("title", "kind");
            case "hubspot" ->
                List.of(
                        "hs_call_title",
                        "hs_call_body",
                        "hs_meeting_title",
                        "hs_meeting_body",
                        "hs_internal_meeting_notes",
                        "hs_body_preview",
                        "hs_note_body",
                        "hs_email_subject",
                        "hs_email_text",
                        "hs_meeting_external_url");
            case "odoo" -> List.of("subject", "summary", "note", "preview", "record_name", "opportunity_id");
            case "salesforce" -> List.of("Subject", "CallObject", "Priority");
            default -> List.of("subject", "Subject", "priority");
        };
    }

    private Unread() {}

    /** Sets one of those everywhere, or one that is there to another value. */
    static void put(JsonNode json, String kind, int where, int with) {
        List<Place> own = Place.all(json).stream()
                .filter(place -> of(kind).contains(place.field()))
                .toList();
        List<ObjectNode> objects =
                Place.objects(json).stream().filter(object -> !object.isEmpty()).toList();
        if (where % 2 == 0 && !own.isEmpty()) {
            own.get(where % own.size()).put(Unexpected.value(with));
        } else if (!objects.isEmpty()) {
            objects.get(where % objects.size()).set(EVERYWHERE.get(where % EVERYWHERE.size()), Unexpected.value(with));
        }
    }
}
