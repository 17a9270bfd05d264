package org.contactboard.board.contact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactboard.board.audit.ActionReceipt;
import org.contactboard.board.audit.AuditTrail;
import org.contactboard.board.customer.Customers;
import org.contactboard.board.employee.Employees;
import org.contactboard.board.paging.ETag;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.product.Products;
import org.contactboard.board.record.BatchStep;
import org.contactboard.board.record.EventType;
import org.contactboard.board.record.Identity;
import org.contactboard.board.record.Origin;
import org.contactboard.board.record.RecordEvent;
import org.contactboard.board.record.Revision;
import org.contactboard.board.time.Micros;
import org.jspecify.annotations.Nullable;

/** Contacts that people record: an event as a CRM's, by the same rules, from the source `board`. */
@Singleton
public class ContactService {

    /** Who attended a session, as the audit trail calls it. */
    public static final String ATTENDED = "attendance-recorded";

    static final String RECORDED = "contact-recorded";
    static final String PLANNED = "appointment-recorded";
    static final String CHANGED = "contact-changed";
    static final String WITHDRAWN = "contact-withdrawn";
    static final String SOURCE = "board";
    static final String KIND = "contact";

    private final BatchStep batches;
    private final Customers customers;
    private final Employees employees;
    private final Products products;
    private final Persons persons;
    private final HandContacts contacts;
    private final AuditTrail trail;
    private final ObjectMapper json;
    private final Clock clock;
    private final Micros micros;

    ContactService(
            BatchStep batches,
            Customers customers,
            Employees employees,
            Products products,
            Persons persons,
            HandContacts contacts,
            AuditTrail trail,
            ObjectMapper json,
            Clock clock,
            Micros micros) {
        this.batches = batches;
        this.customers = customers;
        this.employees = employees;
        this.products = products;
        this.persons = persons;
        this.contacts = contacts;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
        this.micros = micros;
    }

    /** Records a contact under an id made up here. */
    @Transactional
    public ContactReceipt record(ContactEdit edit) {
        products.requireOpen("products", edit.products());
        var recordId = UUID.randomUUID().toString();
        var action = edit.checked().isPlanned(clock) ? PLANNED : RECORDED;
        return audited(action, recordId, edit, null);
    }

    /** Records a contact, or records it again, under this id; an import's is not audited line by line. */
    @Transactional
    public ContactReceipt record(String recordId, ContactEdit edit, boolean live) {
        write(recordId, known(edit.checked()), live);
        return receipt(recordId, edit, null);
    }

    /** Records what happened in one go, under one entry of the audit trail. */
    @Transactional
    public ActionReceipt recordAll(String action, String subject, Map<String, ContactEdit> edits) {
        edits.values().forEach(edit -> known(edit.checked()));
        var events = edits.entrySet().stream()
                .map(it -> event(it.getKey(), it.getValue(), true))
                .toArray(RecordEvent[]::new);
        batches.applyByHand(events);
        var entries = Arrays.stream(events)
                .map(it -> new Written.Entry(
                        it.identity().recordId(), it.revision().at(), null))
                .toList();
        return trail.write(action, subject, null, new Written(entries));
    }

    /** What was recorded by hand, as it stands now. */
    ContactEdit find(String recordId) {
        return contacts.find(recordId).orElseThrow(() -> Problem.missing("contact recorded by hand", recordId));
    }

    @Transactional
    ContactReceipt change(String recordId, ContactEdit edit, @Nullable String ifMatch) {
        var before = find(recordId);
        ETag.of(before).guard(ifMatch);
        return audited(CHANGED, recordId, edit, before);
    }

    /** Takes back one that was recorded by hand. */
    @Transactional
    ActionReceipt withdraw(String recordId) {
        var before = find(recordId);
        var at = takeBack(recordId);
        return trail.write(WITHDRAWN, key(recordId), null, written(recordId, at, before));
    }

    /** Puts back what was before, unless it was written again since. */
    void undo(Written written) {
        for (var entry : written.contacts()) {
            var latest = contacts.writtenAt(entry.recordId());
            if (latest > entry.at()) {
                throw Problem.conflict("recordId", "has been changed since: " + entry.recordId());
            }
        }
        for (var entry : written.contacts()) {
            if (entry.before() == null) {
                takeBack(entry.recordId());
            } else {
                write(entry.recordId(), entry.before(), true);
            }
        }
    }

    private ContactReceipt audited(String action, String recordId, ContactEdit edit, @Nullable ContactEdit before) {
        var at = write(recordId, known(edit.checked()), true);
        var receipt = trail.write(action, key(recordId), null, written(recordId, at, before));
        return receipt(recordId, edit, receipt.action());
    }

    private ContactReceipt receipt(String recordId, ContactEdit edit, @Nullable Long action) {
        var what = edit.isPlanned(clock) ? "appointment" : "contact";
        return new ContactReceipt(recordId, edit.customer(), edit.day(clock), what, action);
    }

    private static Written written(String recordId, long at, @Nullable ContactEdit before) {
        return new Written(List.of(new Written.Entry(recordId, at, before)));
    }

    private static String key(String recordId) {
        return new Identity(SOURCE, KIND, recordId).key();
    }

    private long write(String recordId, ContactEdit edit, boolean live) {
        var event = event(recordId, edit, live);
        batches.applyByHand(event);
        return event.revision().at();
    }

    private long takeBack(String recordId) {
        var fields = json.createObjectNode().put("status", "DELETED");
        var event = event(EventType.RECORD_WITHDRAWN, recordId, fields, true);
        batches.applyByHand(event);
        return event.revision().at();
    }

    private RecordEvent event(String recordId, ContactEdit edit, boolean live) {
        var planned = edit.isPlanned(clock);
        var type = planned ? EventType.APPOINTMENT_PLANNED : EventType.CONTACT_HELD;
        return event(type, recordId, fields(edit, planned), live);
    }

    /**
     * Takes in what was told of contacts before: fields as {@link #told} makes them; a status of DELETED takes one back.
     *
     * @param revision of all of them, in µs
     * @param offset how many of this revision went before
     */
    @Transactional
    public void retell(Map<String, ObjectNode> told, long revision, int offset) {
        var events = new ArrayList<RecordEvent>(told.size());
        told.forEach((recordId, fields) -> {
            var type =
                    switch (fields.path("status").asText()) {
                        case "PLANNED" -> EventType.APPOINTMENT_PLANNED;
                        case "HELD" -> EventType.CONTACT_HELD;
                        default -> EventType.RECORD_WITHDRAWN;
                    };
            events.add(event(type, recordId, revision, offset + events.size(), fields, false));
        });
        batches.applyByHand(events.toArray(RecordEvent[]::new));
    }

    /** What the record of such a contact says; its person has an id. */
    public ObjectNode told(ContactEdit contact) {
        return fields(contact, contact.isPlanned(clock));
    }

    private ContactEdit known(ContactEdit edit) {
        if (customers.findById(edit.customer()) == null) {
            throw Problem.wrong("customer", "is not a customer's id: " + edit.customer());
        }
        employees.named("employee", edit.employee());
        products.require("products", edit.products());
        var person = edit.contactPerson();
        if (person != null && person.id() != null && !persons.isOf(edit.customer(), person.id())) {
            throw Problem.wrong("contactPerson.id", "is not a person of this customer: " + person.id());
        }
        return edit;
    }

    private ObjectNode fields(ContactEdit edit, boolean planned) {
        ObjectNode fields = json.valueToTree(edit);
        fields.properties().removeIf(field -> field.getValue().isNull());
        fields.put("status", planned ? "PLANNED" : "HELD");
        fields.putObject("customer").put("id", edit.customer());
        if (edit.employee() != null) {
            fields.putObject("employee").put("id", edit.employee());
        }
        var person = edit.contactPerson();
        if (person != null) {
            fields.putObject("contactPerson").put("id", persons.idOf(edit.customer(), person));
        }
        return fields;
    }

    private RecordEvent event(EventType type, String recordId, ObjectNode fields, boolean live) {
        return event(type, recordId, micros.now(), recordId.hashCode() & Integer.MAX_VALUE, fields, live);
    }

    private RecordEvent event(
            EventType type, String recordId, long revision, int item, ObjectNode fields, boolean live) {
        return new RecordEvent(
                type,
                new Identity(SOURCE, KIND, recordId),
                new Revision(revision, 0, 0),
                new Origin(SOURCE, 0, revision, item),
                clock.instant(),
                live,
                false,
                false,
                null,
                List.of(),
                fields);
    }
}
