package org.contactboard.board.imported;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contactboard.board.audit.Undoable;
import org.contactboard.board.customer.CustomersEdited;
import org.contactboard.board.imported.ImportJob.Undone;
import org.contactboard.board.imported.Journal.Change;
import org.contactboard.board.overview.RowsStep;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.time.Micros;

/** Takes a whole import back: what it added goes, what it changed comes back, what others changed since stays. */
@Singleton
final class ImportUndo implements Undoable<JsonNode> {

    private final Imports imports;
    private final PastContacts contacts;
    private final Journal journal;
    private final RowsStep rows;
    private final Event<CustomersEdited> edited;
    private final Sql sql;
    private final Micros micros;

    ImportUndo(
            Imports imports,
            PastContacts contacts,
            Journal journal,
            RowsStep rows,
            Event<CustomersEdited> edited,
            Sql sql,
            Micros micros) {
        this.imports = imports;
        this.contacts = contacts;
        this.journal = journal;
        this.rows = rows;
        this.edited = edited;
        this.sql = sql;
        this.micros = micros;
    }

    @Override
    public Set<String> actions() {
        return Set.of(ImportStep.ACTION);
    }

    @Override
    public Class<JsonNode> detail() {
        return JsonNode.class;
    }

    /** How many go, come back and stay. */
    private static final class Tally {

        private int removed;
        private int restored;
        private int kept;

        Undone told() {
            return new Undone(removed, restored, kept);
        }
    }

    @Override
    public void undo(JsonNode detail) {
        var id = detail.path("import").asText();
        var tally = new Tally();
        var told = journal.changes(id, PastContacts.WHAT);
        tally.kept += contacts.undo(id, imports.revisionOf(id), micros.now());
        tally.removed += (int) told.stream().filter(it -> it.before() == null).count();
        tally.restored += (int) told.stream().filter(it -> it.before() != null).count();
        tally.removed -= tally.kept;
        var touched = new HashSet<String>();
        for (var thing : Thing.values()) {
            undo(thing, journal.changes(id, thing.name()), tally, touched);
        }
        if (!touched.isEmpty()) {
            edited.fire(new CustomersEdited(touched));
        }
        imports.takeBack(id, tally.told());
    }

    private void undo(Thing thing, List<Change> changes, Tally tally, Set<String> touched) {
        if (changes.isEmpty()) {
            return;
        }
        var now = journal.images(
                thing, thing.load(), changes.stream().map(Change::key).toList());
        var added = new ArrayList<JsonNode>();
        var changed = new ArrayList<JsonNode>();
        for (var change : changes) {
            var present = now.get(change.key());
            if (present == null || !isStill(change.after(), present)) {
                tally.kept++;
            } else if (change.before() == null) {
                added.add(change.key());
            } else {
                changed.add(((ObjectNode) present.deepCopy()).setAll((ObjectNode) change.before()));
            }
            touched.addAll(customers(thing, change.after()));
        }
        journal.images(thing, thing.write(), changed);
        tally.restored += changed.size();
        remove(thing, added, tally, touched);
        switch (thing) {
            case PRODUCT, EMPLOYEE -> show();
            case SEGMENT, BOARD -> rows.touchHead();
            case SCORE, NUMBER, EXTERNAL_ID, PERSON, CUSTOMER -> {}
        }
    }

    /** An import of an earlier version of the product knew fewer columns. */
    private static boolean isStill(JsonNode after, JsonNode present) {
        return after.properties().stream().allMatch(it -> it.getValue().equals(present.get(it.getKey())));
    }

    private void remove(Thing thing, List<JsonNode> added, Tally tally, Set<String> touched) {
        var unused = journal.images(thing, thing.removable(), added).keySet();
        if (thing == Thing.CUSTOMER) {
            hide(unused);
        }
        sql.update(thing.remove(), journal.array(unused).toString());
        if (thing == Thing.CUSTOMER) {
            unused.forEach(key -> touched.remove(key.path("id").asText()));
        }
        tally.removed += unused.size();
        tally.kept += added.size() - unused.size();
    }

    /** Open boards are told that they are gone. */
    private void hide(Set<JsonNode> customers) {
        var ids = customers.stream().map(key -> key.path("id").asText()).toList();
        sql.update("update customer set on_board = false, archived = true where id = any (?)", ids);
        rows.touch(ids);
        sql.update("delete from cell where customer_id = any (?)", ids);
    }

    private void show() {
        rows.touch(sql.list("select id from customer where visible", row -> row.text("id")));
        rows.touchHead();
    }

    private static List<String> customers(Thing thing, JsonNode image) {
        return switch (thing) {
            case CUSTOMER -> List.of(image.path("id").asText());
            case SCORE, NUMBER, PERSON -> List.of(image.path("customer_id").asText());
            case EXTERNAL_ID -> List.of(image.path("target").asText());
            case PRODUCT, EMPLOYEE, SEGMENT, BOARD -> List.of();
        };
    }
}
