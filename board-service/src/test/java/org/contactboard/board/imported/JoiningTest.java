package org.contactboard.board.imported;

import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.importCustomers;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.contactboard.board.time.Micros;
import org.junit.jupiter.api.Test;

/** A customer that a CRM's account had made goes up in the one that an import names. */
@QuarkusTest
class JoiningTest {

    @Inject
    BatchStep batches;

    @Inject
    Micros micros;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    @Test
    void takesTheNumbersAlongSoThatTheNextCallFindsTheCustomer() {
        account("join-1", "+31301110001");

        importCustomers("customer,name,system,external_id\nJ-1,Een,espocrm,join-1\n")
                .body("joined", equalTo(1));
        call("join-call-1", "+31301110001");
        account("join-1", "+31301110001");
        call("join-call-2", "+31301110001");

        get("/customers/J-1").body("numbers", contains("+31301110001"));
        get("/customers/J-1/contacts").body("total", equalTo(2));
    }

    @Test
    void takesAlongWhatTheCustomerHasNot() {
        Rest.product("j-pay");
        var told = told("join-2", "+31301110002").put("doNotCall", true).put("agreements", "Before ten");
        told.put("segment", "JS").putArray("products").add("j-pay");
        describe("join-2", told);

        importCustomers("customer,name,system,external_id\nJ-2,Twee,espocrm,join-2\n")
                .body("joined", equalTo(1));

        get("/customers/J-2")
                .body("name", equalTo("Twee"))
                .body("doNotCall", equalTo(true))
                .body("agreements", equalTo("Before ten"))
                .body("segment", equalTo("JS"))
                .body("products", contains("j-pay"));
    }

    @Test
    void leavesWhatTheCustomerHas() {
        post("/customers", "{'id':'J-3','name':'Drie','agreements':'After two','products':[]}")
                .statusCode(201);
        describe("join-3", told("join-3", "+31301110003").put("agreements", "Before ten"));

        importCustomers("customer,name,segment,system,external_id\nJ-3,Drie,JT,espocrm,join-3\n")
                .body("joined", equalTo(1));

        get("/customers/J-3")
                .body("agreements", equalTo("After two"))
                .body("segment", equalTo("JT"))
                .body("products", empty())
                .body("accountManager", nullValue());
    }

    @Test
    void findsNoArchivedCustomerByANumberThatAnotherHas() {
        post("/customers", "{'id':'J-4','name':'Vier','numbers':['+31301110004']}")
                .statusCode(201);
        post("/customers", "{'id':'J-5','name':'Vijf','numbers':['+31301110004']}")
                .statusCode(201);
        edit("/customers/J-4", "{'name':'Vier','archived':true}").statusCode(200);

        call("join-call-4", "+31301110004");

        get("/customers/J-5/contacts").body("total", equalTo(1));
    }

    @Test
    void leavesAnArchivedCustomerTheCallsThatCameByItsNumber() {
        post("/customers", "{'id':'J-6','name':'Zes','numbers':['+31301110006']}")
                .statusCode(201);
        call("join-call-6", "+31301110006");

        edit("/customers/J-6", "{'name':'Zes','archived':true}").statusCode(200);

        get("/customers/J-6/contacts").body("total", equalTo(1));
    }

    private void account(String id, String number) {
        describe(id, told(id, number));
    }

    private ObjectNode told(String id, String number) {
        var fields = json.createObjectNode().put("name", "Account " + id);
        fields.putArray("numbers").add(number);
        return fields;
    }

    private void describe(String id, ObjectNode fields) {
        apply(EventType.CUSTOMER_DESCRIBED, "account", id, fields);
    }

    private void call(String id, String number) {
        var fields = json.createObjectNode()
                .put("status", "HELD")
                .put("channel", "PHONE")
                .put("on", "2026-11-20");
        fields.putObject("customer").put("number", number);
        apply(EventType.CONTACT_HELD, "call", id, fields);
    }

    private void apply(EventType type, String kind, String id, ObjectNode fields) {
        var at = micros.now();
        batches.applyByHand(new RecordEvent(
                type,
                new Identity("espocrm", kind, id),
                new Revision(at, 0, 0),
                new Origin("crm.espocrm.joining", 0, at, 0),
                clock.instant(),
                true,
                false,
                false,
                null,
                List.of(),
                fields));
    }
}
