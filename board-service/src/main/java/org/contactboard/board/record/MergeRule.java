package org.contactboard.board.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Merges an event into the state of its item: field by field the highest revision wins, so that any order of arrival
 * gives the same state. A whole event sets every field but those that it keeps, a partial one those that it names.
 */
final class MergeRule {

    private MergeRule() {}

    /** The state after the event, or the same instance when the event changes nothing. */
    static ItemState merge(ItemState state, RecordEvent event) {
        if (state.repeats(event)) {
            return state;
        }
        return event.isWhole() ? whole(state, event) : partial(state, event);
    }

    private static ItemState whole(ItemState state, RecordEvent event) {
        var isNewest = isAfter(event.revision(), state.whole());
        var fields = state.copyOfFields();
        var changed = new TreeMap<>(state.changed());
        if (isNewest) {
            event.keeps()
                    .forEach(name -> changed.putIfAbsent(
                            name, Optional.ofNullable(state.whole()).orElse(Revision.NONE)));
        }
        var names = new TreeSet<>(changed.keySet());
        names.addAll(fields.keySet());
        event.fields().fieldNames().forEachRemaining(names::add);
        names.removeAll(event.keeps());
        for (var name : names) {
            if (isAfter(event.revision(), state.revisionOf(name))) {
                set(fields, name, event.fields().get(name));
                mark(changed, name, isNewest ? null : event.revision());
            }
        }
        return isNewest || !changed.equals(state.changed())
                ? told(isNewest ? event.revision() : state.whole(), fields, changed, event)
                : state;
    }

    /** What the newest whole event tells has its revision; only what it kept may be set by an older one. */
    private static void mark(Map<String, Revision> changed, String name, @Nullable Revision revision) {
        if (revision == null) {
            changed.remove(name);
        } else {
            changed.put(name, revision);
        }
    }

    private static ItemState partial(ItemState state, RecordEvent event) {
        var fields = state.copyOfFields();
        var changed = new TreeMap<>(state.changed());
        for (var entry : event.fields().properties()) {
            if (isAfter(event.revision(), state.revisionOf(entry.getKey()))) {
                set(fields, entry.getKey(), entry.getValue());
                changed.put(entry.getKey(), event.revision());
            }
        }
        return changed.equals(state.changed()) ? state : told(state.whole(), fields, changed, event);
    }

    private static ItemState told(
            @Nullable Revision whole, Map<String, JsonNode> fields, Map<String, Revision> changed, RecordEvent event) {
        return new ItemState(
                whole, fields, changed, event.eventId(), event.revision().translation());
    }

    private static void set(Map<String, JsonNode> fields, String name, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
    }

    private static boolean isAfter(Revision revision, @Nullable Revision other) {
        return other == null || revision.isAfter(other);
    }
}
