package org.contactboard.board.imported;

import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.importCustomers;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.contactboard.board.Rest;
import org.contactboard.board.record.BatchStep;
import org.contactboard.board.record.EventType;
import org.contactboard.board.record.Identity;
import org.contactboard.board.record.Origin;
import org.contactboard.board.record.RecordEvent;
import org.contactboard.board.record.Revision;
import org.contactboard.board.sql.Sql;
import org.contactboard.board.time.Micros;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {

    @Inject
    Sql sql;

    @Inject
    BatchStep batches;

    @Inject
    Micros micros;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    @Test
    void joinsWhatOtherSystemsCallACustomer() {
        var accounts = """
                system,external_id,customer,name,note
                espocrm,imp-1,I-1,Bakkerij De Kruimel B.V.,
                odoo,41,I-1,Bakkerij De Kruimel B.V.,partner
                telephony,+31611111111,I-1,Bakkerij De Kruimel B.V.,phone number (E.164)
                """;

        importCustomers(accounts)
                .statusCode(200)
                .body("created", equalTo(1))
                .body("joined", equalTo(3))
                .body("errors", empty());

        get("/customers/I-1")
                .body("name", equalTo("Bakkerij De Kruimel B.V."))
                .body("externalIds.source", contains("espocrm", "odoo"))
                .body("numbers", contains("+31611111111"));
    }

    @Test
    void doublesNothingTheSecondTime() {
        Rest.product("i-pay");
        var file = "customer,name,product,contact_on,phone\nI-2,Twee,Product i-pay,2026-11-01,+31622222222\n";
        importCustomers(file)
                .body("created", equalTo(1))
                .body("joined", equalTo(1))
                .body("contacts", equalTo(1));

        importCustomers(file)
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("joined", equalTo(0));

        get("/customers/I-2/contacts").body("total", equalTo(1)).body("items[0].products", contains("i-pay"));
    }

    @Test
    void takesOverACustomerThatARecordHadMade() {
        Rest.product("i-roster");
        sql.update("insert into customer (id) values ('auto-3') on conflict do nothing");
        sql.update("insert into external_id values ('customer', 'espocrm', 'imp-3', 'auto-3') on conflict do nothing");
        sql.update("insert into person (id, customer_id, name) values ('person-3', 'auto-3', 'Piet')");

        importCustomers("customer,name,system,external_id\nI-3,Drie,espocrm,imp-3\n")
                .body("created", equalTo(1))
                .body("joined", equalTo(1));

        get("/customers/I-3").body("persons.name", contains("Piet")).body("externalIds.id", contains("imp-3"));
        get("/customers/auto-3").body("archived", equalTo(true));
    }

    @Test
    void bringsTheContactsOfThatCustomerAlong() {
        Rest.product("i-move");
        var at = micros.now();
        var fields = json.createObjectNode()
                .put("status", "HELD")
                .put("channel", "PHONE")
                .put("on", "2026-11-20");
        fields.putObject("customer").put("id", "imp-12").put("name", "Made by a record");
        batches.applyByHand(new RecordEvent(
                EventType.CONTACT_HELD,
                new Identity("espocrm", "call", "imp-call-12"),
                new Revision(at, 0, 0),
                new Origin("crm.espocrm.import", 0, 12, 0),
                clock.instant(),
                true,
                false,
                false,
                null,
                List.of(),
                fields));
        get("/board?q=imp-12").body("rows.customer.name", contains("Made by a record"));

        importCustomers("customer,name,products,system,external_id\nI-12,Twaalf,i-move,espocrm,imp-12\n")
                .body("joined", equalTo(1));

        get("/board?q=imp-12")
                .body("rows.customer.id", contains("I-12"))
                .body("rows[0].colour", equalTo("GREEN"))
                .body("rows[0].cells.product", contains("i-move"));
        get("/intake?recordId=imp-call-12").body("items.customer", contains("I-12"));
    }

    @Test
    void importsNothingWhereLinesAreWrongAndNamesThem() {
        Rest.product("i-pay");

        importCustomers("""
                        Customer;Name;Contact on;Channel;Products;Phone
                        I-4;Vier;22-11-2026;bezoek;i-pay;
                        I-5;Vijf;tomorrow;;;
                        I-6;Zes;;email;;
                        I-7;Zeven;;;nothing;
                        I-8;Acht;;;;030-123
                        ;;;;;
                        I-9;Negen;2026-12-24;;;
                        I 10;Tien;;;;
                        """)
                .statusCode(200)
                .body("state", equalTo("FAULTY"))
                .body("created", equalTo(0))
                .body("contacts", equalTo(0))
                .body("errors.line", containsInAnyOrder(3, 4, 5, 6, 8, 9))
                .body(
                        "errors.field",
                        containsInAnyOrder("contact_on", "channel", "products", "phone", "contact_on", "customer"));

        get("/customers/I-4").statusCode(404);
    }

    @Test
    void findsACustomerByItsName() {
        post("/customers", "{'id':'I-11','name':'Elf Elf'}").statusCode(201);

        importCustomers("name,segment\nelf elf,IS\n")
                .body("created", equalTo(0))
                .body("updated", equalTo(1));

        get("/customers/I-11").body("segment", equalTo("IS"));
    }

    @Test
    void refusesWhatIsNoCustomersFile() {
        importCustomers("a,b\n1,2\n").statusCode(400).body("errors[0].field", equalTo("content"));
        importCustomers("customer,name\n\"open").statusCode(400).body("errors[0].field", equalTo("content"));
        importCustomers(" ").statusCode(400).body("errors[0].field", equalTo("content"));
    }
}
