package org.contactboard.board.unmatched;

import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.contactboard.board.record.Teller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UnmatchedResourceTest {

    private static int turns;

    @Inject
    Teller teller;

    private String one = "";
    private String other = "";
    private String number = "";
    private String call = "";

    @BeforeEach
    void hasTwoCustomersAndCallsOfANumberThatIsNobodys() {
        turns++;
        one = "UA-" + turns;
        other = "UB-" + turns;
        number = "+3120555%04d".formatted(turns);
        call = "ucall-%d-".formatted(turns);
        post("/customers", "{'id':'%s','name':'Customer %s'}".formatted(one, one))
                .statusCode(201);
        post("/customers", "{'id':'%s','name':'Customer %s'}".formatted(other, other))
                .statusCode(201);
        called(1);
        called(2);
    }

    @Test
    void tellsTogetherWhatWaitsForTheSameNumber() {
        var group = "items.find { it.number == '%s' }".formatted(number);
        get("/contacts/unmatched/groups?size=500")
                .body(group + ".contacts", equalTo(2))
                .body(group + ".newest", hasSize(2))
                .body(group + ".newest[0].channel", equalTo("PHONE"))
                .body(group + ".person", nullValue());
    }

    @Test
    void givesAllOfANumberToACustomerAndTakesItBack() {
        var action = assign("NUMBER", "'customer':'%s'".formatted(one), 2);
        called(3);
        get("/customers/" + one + "/contacts").body("items.reason", contains("phone", "phone", "phone"));
        get("/intake?recordId=" + call + 1).body("items[0].reason", equalTo("phone"));

        undo(action).statusCode(200);

        get("/customers/" + one + "/contacts").body("total", equalTo(0));
        get("/board?q=Customer " + one).body("rows[0].colour", equalTo("NONE"));
        get("/intake?recordId=" + call + 1).body("items[0].reason", equalTo("unmatched"));
        get("/intake?recordId=" + call + 3).body("items[0].reason", equalTo("unmatched"));
        get("/audit?size=1").body("items[0].action", equalTo("customer-assigned"));
    }

    @Test
    void givesOneContactOnlyWhateverIsToldOfItLater() {
        var action = assign("CONTACT", "'customer':'%s'".formatted(one), 1);
        teller.held("telephony", call + 1, 9, "'customer':{'number':'%s'},'direction':'IN'".formatted(number));
        get("/customers/" + one + "/contacts").body("items.recordId", contains(call + 1));

        undo(action).statusCode(200);

        get("/customers/" + one + "/contacts").body("total", equalTo(0));
    }

    @Test
    void givesAllOfAPersonAndTakesItBack() {
        var person = "'contactPerson':{'id':'up-%d','name':'Zoë Martens'}".formatted(turns);
        teller.held("espocrm", call + "p1", 1, person);
        teller.held("espocrm", call + "p2", 1, person);
        var action = post("/contacts/unmatched/assign", """
                        {'source':'espocrm','kind':'call','recordId':'%sp1','scope':'PERSON','customer':'%s'}""".formatted(call, one))
                .statusCode(200)
                .body("contacts", equalTo(2))
                .extract()
                .path("action");
        get("/customers/" + one).body("persons.name", contains("Zoë Martens"));

        undo((int) action).statusCode(200);

        get("/customers/" + one + "/contacts").body("total", equalTo(0));
    }

    @Test
    void makesACustomerOnTheSpotAndTakesItAwayAgain() {
        var name = "Made " + number.substring(1);
        var action = assign("NUMBER", "'newCustomer':'%s'".formatted(name), 2);
        get("/board?q=" + name).body("rows[0].colour", equalTo("GREEN"));

        undo(action).statusCode(200);

        get("/board?q=" + name).body("total", equalTo(0));
    }

    @Test
    void decidesWhoseASharedNumberIs() {
        edit("/customers/" + one, "{'name':'Customer %s','numbers':['%s']}".formatted(one, number));
        edit("/customers/" + other, "{'name':'Customer %s','numbers':['%s']}".formatted(other, number));
        var group = "items.find { it.number == '%s' }".formatted(number);
        get("/contacts/unmatched/groups?size=500").body(group + ".candidates.id", contains(one, other));

        assign("NUMBER", "'customer':'%s'".formatted(other), 2);

        get("/customers/" + other + "/contacts").body("total", equalTo(2));
    }

    /** Numbers that a customer has no more were not looked at: those that share them waited on. */
    @Test
    void placesContactsAgainWhenANumberIsTakenAway() {
        edit("/customers/" + one, "{'name':'Customer %s','numbers':['%s']}".formatted(one, number));
        edit("/customers/" + other, "{'name':'Customer %s','numbers':['%s']}".formatted(other, number));
        get("/customers/" + one + "/contacts").body("items.reason", hasSize(0));

        edit("/customers/" + one, "{'name':'Customer %s','numbers':[]}".formatted(one));

        get("/customers/" + other + "/contacts").body("total", equalTo(2));
        edit("/customers/" + other, "{'name':'Customer %s','numbers':[]}".formatted(other));
        get("/customers/" + other + "/contacts").body("total", equalTo(0));
        get("/intake?recordId=" + call + 1)
                .body("items[0].reason", equalTo("unmatched"))
                .body("items[0].customer", nullValue());
    }

    @Test
    void placesContactsAgainWhenACrmDeletesACustomerThatSharesTheNumber() {
        edit("/customers/" + one, "{'name':'Customer %s','numbers':['%s']}".formatted(one, number));
        var account = "ua-" + turns;
        teller.told("customer-described", "account", account, 1, "'name':'Gone','numbers':['%s']".formatted(number));
        get("/customers/" + one + "/contacts").body("items.reason", hasSize(0));

        teller.told(
                "customer-described",
                "account",
                account,
                2,
                "'name':'Gone','numbers':['%s'],'deleted':true".formatted(number));

        get("/customers/" + one + "/contacts").body("total", equalTo(2));
    }

    @Test
    void doesNotTakeBackWhatWasDecidedAnewSince() {
        var action = assign("NUMBER", "'customer':'%s'".formatted(one), 2);
        edit("/customers/" + one, "{'name':'Customer %s','numbers':[]}".formatted(one));

        undo(action).statusCode(409).body("errors[0].field", equalTo("customer"));
    }

    @ParameterizedTest(name = "{3}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'scope':'NUMBER'                                       | 400 | customer    | or `newCustomer` must be given",
                "'scope':'NUMBER','customer':'K-1','newCustomer':'New'  | 400 | customer    | and not both",
                "'scope':'NUMBER','customer':'none'                     | 400 | customer    | is not a customer's id",
                "'scope':'PERSON','newCustomer':'New'                   | 400 | scope       | names none",
                "'newCustomer':'New'                                    | 400 | scope       | must not be null",
            })
    void refusesWhatIsWrong(String members, int status, String field, String reason) {
        post(
                        "/contacts/unmatched/assign",
                        "{'source':'telephony','kind':'call','recordId':'%s1',%s}".formatted(call, members))
                .statusCode(status)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].reason", containsString(reason));
    }

    @Test
    void refusesAContactThatWaitsNoMore() {
        assign("CONTACT", "'customer':'%s'".formatted(one), 1);

        post("/contacts/unmatched/assign", """
                        {'source':'telephony','kind':'call','recordId':'%s1','scope':'CONTACT','customer':'%s'}""".formatted(call, other))
                .statusCode(409)
                .body("errors[0].field", equalTo("recordId"));
    }

    private void called(int which) {
        teller.held("telephony", call + which, which, "'customer':{'number':'%s'}".formatted(number));
    }

    private int assign(String scope, String customer, int contacts) {
        return post("/contacts/unmatched/assign", """
                        {'source':'telephony','kind':'call','recordId':'%s1','scope':'%s',%s}""".formatted(call, scope, customer))
                .statusCode(200)
                .body("contacts", equalTo(contacts))
                .extract()
                .path("action");
    }

    private static ValidatableResponse undo(int action) {
        return post("/audit/" + action + "/undo", "{}");
    }
}
