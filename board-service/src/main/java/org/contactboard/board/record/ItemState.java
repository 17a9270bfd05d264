package org.contactboard.board.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The last known state of a CRM item, by field.
 *
 * @param whole the newest revision that told all of the item; null while only parts were seen
 * @param fields what is known; an absent field is empty
 * @param changed the revision of each field that was set after {@code whole}, or that it keeps; emptied ones too
 * @param eventId the source's id of the last event that set something
 * @param translation in which that event came
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ItemState(
        @Nullable Revision whole,
        Map<String, JsonNode> fields,
        Map<String, Revision> changed,
        @Nullable String eventId,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int translation) {

    static final ItemState UNSEEN = new ItemState(null, Map.of(), Map.of(), null, 0);

    ItemState { // what is stored leaves empty maps out
        fields = fields == null ? Map.of() : fields;
        changed = changed == null ? Map.of() : changed;
    }

    @Nullable
    Revision revisionOf(String field) {
        var own = changed.get(field);
        return own == null ? whole : own;
    }

    @Nullable
    Status status() {
        var status = fields.get("status");
        return status == null ? null : Status.valueOf(status.asText());
    }

    /** Whether all of it is known, and it is held or planned, but in no channel that counts: something to do, a letter. */
    boolean isWritten() {
        return whole != null
                && !fields.containsKey("channel")
                && (status() == Status.HELD || status() == Status.PLANNED);
    }

    /** Whether it is the source's own event that came last, sent once more; a better translation of it is news. */
    boolean repeats(RecordEvent event) {
        return event.eventId() != null
                && event.eventId().equals(eventId)
                && event.revision().translation() <= translation;
    }

    /** The newest revision that set anything. */
    Revision newest() {
        var newest = whole;
        for (var revision : changed.values()) {
            newest = newest == null || revision.isAfter(newest) ? revision : newest;
        }
        return newest == null ? Revision.NONE : newest;
    }

    Map<String, JsonNode> copyOfFields() {
        return new TreeMap<>(fields);
    }
}
