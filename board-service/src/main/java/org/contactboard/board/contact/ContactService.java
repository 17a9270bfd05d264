package org.contactboard.board.contact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactboard.board.customer.Customers;
import org.contactboard.board.employee.Employees;
import org.contactboard.board.problem.Problem;
import org.contactboard.board.product.Products;
import org.contactboard.board.record.BatchStep;
import org.contactboard.board.record.EventType;
import org.contactboard.board.record.Identity;
import org.contactboard.board.record.Origin;
import org.contactboard.board.record.RecordEvent;
import org.contactboard.board.record.Revision;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.time.Micros;

/** Contacts that people record: an event as a CRM's, by the same rules, from the source `board`. */
@Singleton
public class ContactService {

    private static final String SOURCE = "board";
    private static final String KIND = "contact";

    private final BatchStep batches;
    private final Customers customers;
    private final Employees employees;
    private final Products products;
    private final Persons persons;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;
    private final Micros micros;

    ContactService(
            BatchStep batches,
            Customers customers,
            Employees employees,
            Products products,
            Persons persons,
            Sql sql,
            ObjectMapper json,
            Clock clock,
            Micros micros) {
        this.batches = batches;
        this.customers = customers;
        this.employees = employees;
        this.products = products;
        this.persons = persons;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
        this.micros = micros;
    }

    /** Records a contact under an id made up here. */
    public ContactReceipt record(ContactEdit edit) {
        return record(UUID.randomUUID().toString(), edit, true);
    }

    /** Records a contact, or records it again, under this id. */
    @Transactional
    public ContactReceipt record(String recordId, ContactEdit edit, boolean live) {
        var contact = known(edit.checked());
        var planned = contact.isPlanned(clock);
        var type = planned ? EventType.APPOINTMENT_PLANNED : EventType.CONTACT_HELD;
        batches.applyByHand(event(type, recordId, fields(contact, planned), live));
        return new ContactReceipt(recordId, edit.customer(), contact.day(clock), planned ? "appointment" : "contact");
    }

    /** Takes back one that was recorded by hand. */
    @Transactional
    public void withdraw(String recordId) {
        var known = sql.number(
                "select count(*) as count from crm_item where source = ? and kind = ? and record_id = ?",
                SOURCE,
                KIND,
                recordId);
        if (known == 0) {
            throw Problem.missing("contact recorded by hand", recordId);
        }
        var fields = json.createObjectNode().put("status", "DELETED");
        batches.applyByHand(event(EventType.RECORD_WITHDRAWN, recordId, fields, true));
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
        batches.applyByHand(events);
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
