package org.contactboard.board.imported;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.contactboard.board.contact.ContactService;
import org.contactboard.board.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Writes past contacts as people record them by hand: events of the source `board`, many in one batch. */
@Singleton
class PastContacts {

    static final String WHAT = "CONTACT";

    private final ContactService contacts;
    private final SpokenPersons persons;
    private final Journal journal;
    private final Sql sql;
    private final ObjectMapper json;

    PastContacts(ContactService contacts, SpokenPersons persons, Journal journal, Sql sql, ObjectMapper json) {
        this.contacts = contacts;
        this.persons = persons;
        this.journal = journal;
        this.sql = sql;
        this.json = json;
    }

    /** @param told by record id: lines that say the same are one */
    void write(Writing writing, Map<String, PastContact> told) {
        lock(told.values());
        var ids = persons.of(writing, told.values());
        var all = List.copyOf(told.entrySet());
        for (var from = 0; from < all.size(); from += Journal.CHUNK) {
            var chunk = all.subList(from, Math.min(all.size(), from + Journal.CHUNK));
            write(writing, chunk, ids, from);
            writing.progress().apply(chunk.size());
        }
    }

    /** All customers at once, in order: what comes in live meanwhile waits for them, and is in nobody's way. */
    private void lock(Collection<PastContact> told) {
        var customers = new TreeSet<String>();
        told.forEach(it -> customers.add(it.customer()));
        sql.list("select id from customer where id = any (?) order by id for update", row -> row.text("id"), customers);
    }

    private void write(
            Writing writing,
            List<Map.Entry<String, PastContact>> chunk,
            Map<SpokenPersons.Name, String> persons,
            int offset) {
        var fields = new LinkedHashMap<String, ObjectNode>();
        chunk.forEach(it -> {
            var name = SpokenPersons.Name.of(it.getValue());
            fields.put(it.getKey(), contacts.told(it.getValue().edit(name == null ? null : persons.get(name))));
        });
        var known = known(fields.keySet());
        fields.entrySet().removeIf(it -> it.getValue().equals(known.get(it.getKey())));
        if (fields.isEmpty()) {
            return;
        }
        contacts.retell(fields, writing.revision(), offset);
        var changes = new ArrayList<Journal.Change>(fields.size());
        fields.forEach((id, after) ->
                changes.add(new Journal.Change(json.getNodeFactory().textNode(id), known.get(id), after)));
        journal.keep(writing, WHAT, changes);
        writing.record(fields.size());
    }

    /** What is known of those that were recorded before. */
    private Map<String, JsonNode> known(Collection<String> ids) {
        var known = new HashMap<String, JsonNode>();
        sql.list(
                        "select record_id, state -> 'fields' as fields from crm_item "
                                + "where source = 'board' and kind = 'contact' and record_id = any (?)",
                        row -> Map.entry(row.text("record_id"), read(row.textOrNull("fields"))),
                        ids)
                .forEach(it -> known.put(it.getKey(), it.getValue()));
        return known;
    }

    private JsonNode read(@Nullable String text) {
        try {
            return text == null ? json.createObjectNode() : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Takes back what an import told, but for what has been told or said anew since.
     *
     * @return how many stay
     */
    int undo(String importId, long revision, long now) {
        var changes = journal.changes(importId, WHAT);
        var kept = 0;
        for (var from = 0; from < changes.size(); from += Journal.CHUNK) {
            var chunk = changes.subList(from, Math.min(changes.size(), from + Journal.CHUNK));
            var untouched = untouched(chunk, revision);
            var back = new LinkedHashMap<String, ObjectNode>();
            chunk.stream()
                    .filter(it -> untouched.contains(it.key().asText()))
                    .forEach(it -> back.put(it.key().asText(), before(it)));
            if (!back.isEmpty()) {
                contacts.retell(back, now, from);
            }
            kept += chunk.size() - back.size();
        }
        return kept;
    }

    private ObjectNode before(Journal.Change change) {
        return change.before() instanceof ObjectNode before
                ? before
                : json.createObjectNode().put("status", "DELETED");
    }

    private Collection<String> untouched(List<Journal.Change> changes, long revision) {
        return new TreeSet<>(sql.list(
                """
                select record_id from crm_item where source = 'board' and kind = 'contact' and record_id = any (?)
                and state #>> '{whole,at}' = ? and not jsonb_exists(state, 'changed') and said is null
                """,
                row -> row.text("record_id"),
                changes.stream().map(it -> it.key().asText()).toList(),
                Long.toString(revision)));
    }
}
