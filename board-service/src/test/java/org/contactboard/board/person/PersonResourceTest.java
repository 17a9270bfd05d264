package org.contactboard.board.person;

import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.contactboard.board.Rest.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.contactboard.board.Rest;
import org.junit.jupiter.api.Test;

/** Today is 22 November 2026. */
@QuarkusTest
class PersonResourceTest {

    private static final String ANNA = """
            'name':'Anna Pèrson','role':'Director','phone':'+31610000001','email':'anna@people.example'""";

    @Test
    void isFoundByNameCustomerRoleNumberAndAddress() {
        customers("PP1");
        var anna = added("PP1-A", ANNA);

        for (var q : new String[] {"anna person", "PERSON pp1-a", "directo pp1", "06 1000 0001", "@people.ex anna"}) {
            get("/people?customer=PP1-A&q={q}", q).body("items.person.id", contains(anna));
        }
        get("/people?customer=PP1-A&q=anna+bakker").body("items", empty());
        get("/people?customer=PP1-B").body("total", equalTo(0));
        get("/customers/PP1-A").body("persons[0].email", equalTo("anna@people.example"));
    }

    @Test
    void tellsTheLastConversationWithThePerson() {
        customers("PP2");
        var anna = added("PP2-A", ANNA.replace("0001", "0002"));
        get("/people?customer=PP2-A")
                .body("items[0].lastContactOn", nullValue())
                .body("items[0].contacts", equalTo(0));

        spoken("PP2-A", "{'name':'Anna Pèrson'}", "2026-10-01");
        spoken("PP2-A", "{'id':'%s'}".formatted(anna), "2026-11-03");

        get("/people?customer=PP2-A")
                .body("total", equalTo(1))
                .body("items[0].lastContactOn", equalTo("2026-11-03"))
                .body("items[0].lastChannel", equalTo("PHONE"))
                .body("items[0].contacts", equalTo(2));
    }

    @Test
    void whoDoesNotWantToBeCalledHasNoNumberOnTheBoard() {
        customers("PP3");
        var anna = added("PP3-A", ANNA.replace("0001", "0003"));
        spoken("PP3-A", "{'id':'%s'}".formatted(anna), "2026-11-03");
        var cell = "rows[0].cells[0].contactPerson.";
        get("/board?q=PP3-A").body(cell + "phone", equalTo("+31610000003")).body(cell + "doNotCall", nullValue());

        var action = changed(anna, "PP3-A", ANNA.replace("0001", "0003") + ",'doNotCall':true");

        get("/board?q=PP3-A").body(cell + "phone", nullValue()).body(cell + "doNotCall", equalTo(true));
        get("/customers/PP3-A").body("persons[0].doNotCall", equalTo(true));
        post("/audit/" + action + "/undo", "{}").statusCode(200);
        get("/board?q=PP3-A").body(cell + "phone", equalTo("+31610000003"));
    }

    @Test
    void whoIsArchivedIsOfferedNoMoreAndConversationsStay() {
        customers("PP4");
        var anna = added("PP4-A", ANNA.replace("0001", "0004"));
        spoken("PP4-A", "{'id':'%s'}".formatted(anna), "2026-11-03");

        var action = changed(anna, "PP4-A", ANNA.replace("0001", "0004") + ",'archived':true");

        get("/people?customer=PP4-A").body("items", empty());
        get("/people?customer=PP4-A&archived=true").body("items[0].contacts", equalTo(1));
        get("/customers/PP4-A").body("persons", empty());
        get("/board?q=PP4-A")
                .body("rows[0].cells[0].contactOn", equalTo("2026-11-03"))
                .body("rows[0].cells[0].contactPerson.name", equalTo("Anna Pèrson"))
                .body("rows[0].cells[0].contactPerson.phone", nullValue());
        post("/audit/" + action + "/undo", "{}").statusCode(200);
        get("/people?customer=PP4-A").body("items.person.id", contains(anna));
    }

    @Test
    void movesToAnotherCustomerUnlessAGroupSharesThePerson() {
        customers("PP5");
        var anna = added("PP5-A", ANNA.replace("0001", "0005"));
        post("/groups", "{'id':'pp5','name':'Groep PP5','members':['PP5-A'],'sharedPerson':'%s'}".formatted(anna))
                .statusCode(201);
        edit("/people/" + anna, "{'customer':'PP5-B'," + ANNA.replace("0001", "0005") + "}")
                .statusCode(409)
                .body("detail", containsString("Groep PP5"));
        edit("/people/" + anna, "{'customer':'PP5-A','archived':true," + ANNA + "}")
                .statusCode(409)
                .body("errors[0].field", equalTo("archived"));
        edit("/groups/pp5", "{'name':'Groep PP5','members':['PP5-A']}").statusCode(200);

        var action = changed(anna, "PP5-B", ANNA.replace("0001", "0005"));

        get("/people/" + anna).body("customer.id", equalTo("PP5-B"));
        get("/customers/PP5-A").body("persons", empty());
        post("/audit/" + action + "/undo", "{}").statusCode(200);
        get("/people/" + anna).body("customer.id", equalTo("PP5-A"));
    }

    @Test
    void whatWasAddedIsTakenBackUntilSomebodySpokeWithIt() {
        customers("PP6");
        var added = post("/people", "{'customer':'PP6-A'," + ANNA.replace("0001", "0006") + "}")
                .statusCode(201)
                .extract();
        String anna = added.path("id");
        post("/audit/" + added.header("Audit-Action") + "/undo", "{}").statusCode(200);
        get("/people/" + anna).statusCode(404);

        var again = post("/people", "{'customer':'PP6-A'," + ANNA.replace("0001", "0007") + "}")
                .statusCode(201)
                .extract();
        spoken("PP6-A", "{'id':'%s'}".formatted((String) again.path("id")), "2026-11-03");
        post("/audit/" + again.header("Audit-Action") + "/undo", "{}").statusCode(409);
    }

    @Test
    void refusesWhatIsWrongByField() {
        customers("PP7");
        var anna = added("PP7-A", ANNA.replace("0001", "0008"));
        refused("{'customer':'PP7-A','name':' '}", "name");
        refused("{'name':'Anna'}", "customer");
        refused("{'customer':'none','name':'Anna'}", "customer");
        refused("{'customer':'PP7-A','name':'Anna','phone':'06-1'}", "phone");
        refused("{'customer':'PP7-A','name':'Anna','email':'anna'}", "email");
        edit("/people/none", "{'customer':'PP7-A','name':'Anna'}").statusCode(404);
        put("/people/" + anna, "{'customer':'PP7-A','name':'Anna'}", null).statusCode(428);
        put("/people/" + anna, "{'customer':'PP7-A','name':'Anna'}", "\"old\"").statusCode(412);
    }

    private static void refused(String json, String field) {
        post("/people", json).statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static void customers(String prefix) {
        Rest.product("pp-pay");
        for (var one : new String[] {"A", "B"}) {
            post("/customers", "{'id':'%s-%s','name':'%s-%s'}".formatted(prefix, one, prefix, one))
                    .statusCode(201);
        }
    }

    private static String added(String customer, String person) {
        return post("/people", "{'customer':'%s',%s}".formatted(customer, person))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String changed(String id, String customer, String person) {
        return edit("/people/" + id, "{'customer':'%s',%s}".formatted(customer, person))
                .statusCode(200)
                .extract()
                .header("Audit-Action");
    }

    private static void spoken(String customer, String person, String on) {
        post(
                        "/contacts",
                        "{'customer':'%s','products':['pp-pay'],'channel':'PHONE','on':'%s','contactPerson':%s}"
                                .formatted(customer, on, person))
                .statusCode(201);
    }
}
