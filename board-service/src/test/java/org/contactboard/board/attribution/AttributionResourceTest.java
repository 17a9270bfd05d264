package org.contactboard.board.attribution;

import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.contactboard.board.Rest;
import org.contactboard.board.record.CrmRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttributionResourceTest {

    @Inject
    CrmRecords crm;

    @Inject
    Clock clock;

    @BeforeEach
    void hasProducts() {
        Rest.product("m-pay");
        Rest.product("m-leave");
    }

    @Test
    void onceOutlivesLaterUpdatesOfTheRecord() {
        held("once", "'direction':'OUT'");

        var action = assign("once", "ONCE", "m-pay")
                .body("contacts", equalTo(1))
                .extract()
                .path("action");
        standsAt("once", "m-pay");

        held("once", "'direction':'IN','products':['unheard-of']");
        standsAt("once", "m-pay");

        post("/audit/%s/undo".formatted(action), "{}").statusCode(200);
        standsAt("once", "general");
    }

    @Test
    void tellsHowManyWouldFollow() {
        held("choice-1", "'products':['c-31'],'employee':{'id':'c-e','name':'Tess'}");
        held("choice-2", "'products':['c-31']");
        held("choice-3", "'employee':{'id':'c-e'}");

        post("/contacts/product/choices", "{'source':'said','kind':'call','recordId':'choice-1'}")
                .statusCode(200)
                .body("items.scope", contains("ONCE", "EMPLOYEE", "CODE"))
                .body("items.contacts", contains(1, 2, 2))
                .body("items[1].name", equalTo("Tess"))
                .body("items[2].value", equalTo("c-31"));
    }

    @Test
    void alwaysForAQueueMapsItsCode() {
        held("code-1", "'products':['q-31']");
        held("code-2", "'products':['q-31']");

        var action = assign("code-1", "CODE", "m-pay")
                .body("contacts", equalTo(2))
                .extract()
                .path("action");
        held("code-3", "'products':['q-31']");
        standsAt("code-1", "m-pay");
        standsAt("code-2", "m-pay");
        standsAt("code-3", "m-pay");

        post("/audit/%s/undo".formatted(action), "{}").statusCode(200);
        standsAt("code-1", "general");
        standsAt("code-3", "general");
        assign("code-3", "CODE", "m-leave").body("contacts", equalTo(3));
    }

    @Test
    void alwaysForAnEmployeeTakesWhatStandsInGeneral() {
        held("emp-1", "'employee':{'id':'r-e','name':'Bo'}");
        held("emp-2", "'employee':{'id':'r-e'},'products':['never-mapped']");

        var action = assign("emp-1", "EMPLOYEE", "m-leave")
                .body("contacts", equalTo(2))
                .extract()
                .path("action");
        held("emp-3", "'employee':{'id':'r-e'}");
        standsAt("emp-1", "m-leave");
        standsAt("emp-2", "m-leave");
        standsAt("emp-3", "m-leave");

        post("/audit/%s/undo".formatted(action), "{}").statusCode(200);
        standsAt("emp-1", "general");
        standsAt("emp-2", "general");
        standsAt("emp-3", "general");
    }

    @Test
    void alwaysForANumberTakesItsCalls() {
        post("/customers", "{'id':'m-num','name':'Klant num','numbers':['+31302009999']}");
        crm.call("contact-held", "num-1", members("'customer':{'number':'+31302009999'}"));

        var action = assign("num-1", "NUMBER", "m-pay").extract().path("action");
        crm.call("contact-held", "num-2", members("'customer':{'number':'+31302009999'}"));
        get("/customers/m-num/contacts").body("items.products", contains(List.of("m-pay"), List.of("m-pay")));
        get("/audit").body("items.subject", hasItem("number → m-pay"));

        post("/audit/%s/undo".formatted(action), "{}").statusCode(200);
        get("/customers/m-num/contacts").body("items.products", contains(List.of("general"), List.of("general")));
    }

    @Test
    void refusesWhatIsNotInGeneral() {
        held("coded", "'products':['m-code']");
        post("/contacts/product", body("coded", "ONCE", "general")).statusCode(400);
        post("/contacts/product", body("coded", "ONCE", "nothing")).statusCode(400);
        post("/contacts/product", body("coded", "NUMBER", "m-pay")).statusCode(400);
        post("/contacts/product", body("nobody", "ONCE", "m-pay")).statusCode(409);
        post("/contacts/product/choices", "{'source':'said','kind':'call','recordId':'nobody'}")
                .statusCode(409);
    }

    private void held(String id, String more) {
        crm.call("contact-held", id, members("'customer':{'id':'m-%s','name':'Klant %s'},%s".formatted(id, id, more)));
    }

    private String members(String more) {
        return "'channel':'PHONE','on':'%s',%s".formatted(LocalDate.now(clock).minusDays(2), more);
    }

    private static ValidatableResponse assign(String id, String scope, String product) {
        return post("/contacts/product", body(id, scope, product)).statusCode(200);
    }

    private static String body(String id, String scope, String product) {
        return "{'source':'said','kind':'call','recordId':'%s','scope':'%s','product':'%s'}"
                .formatted(id, scope, product);
    }

    private static void standsAt(String id, String product) {
        get("/explanations?recordId=" + id).body("items[0].products", contains(product));
    }
}
