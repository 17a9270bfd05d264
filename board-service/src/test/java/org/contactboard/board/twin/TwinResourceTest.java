package org.contactboard.board.twin;

import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.contactboard.board.record.Teller;
import org.contactboard.board.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TwinResourceTest {

    private static int turns;

    @Inject
    Teller teller;

    @Inject
    Sql sql;

    private String name = "";
    private String number = "";
    private String one = "";
    private String other = "";

    /** Two sources tell the same customer; one contact each. */
    @BeforeEach
    void isToldTwice() {
        turns++;
        name = "Tweeling Nummer%d".formatted(turns);
        number = "+3130666%04d".formatted(turns);
        described("espocrm", "ta-" + turns, name + " B.V.", "'numbers':['%s'],'segment':'A'".formatted(number));
        described("hubspot", "tb-" + turns, "The " + name, "'numbers':['%s']".formatted(number));
        teller.held("espocrm", "tc-a" + turns, 1, "'customer':{'id':'ta-%d'}".formatted(turns));
        teller.held("hubspot", "tc-b" + turns, 1, "'customer':{'id':'tb-%d'}".formatted(turns));
        one = id("espocrm", "ta-" + turns);
        other = id("hubspot", "tb-" + turns);
    }

    @Test
    void suggestsThoseOfOneNameAndNumber() {
        suggestion().body(pair() + ".sameName", equalTo(true)).body(pair() + ".numbers", contains(number));
    }

    @Test
    void suggestsThoseOfOneNameAndDomainUnlessItIsAFreeOne() {
        described("espocrm", "td-" + turns, "Domein %d NV".formatted(turns), "'domain':'domein%d.nl'".formatted(turns));
        described("hubspot", "te-" + turns, "Domein %d".formatted(turns), "'domain':'domein%d.nl'".formatted(turns));
        described("espocrm", "tf-" + turns, "Vrij %d NV".formatted(turns), "'domain':'gmail.com'");
        described("hubspot", "tg-" + turns, "Vrij %d".formatted(turns), "'domain':'gmail.com'");
        for (var account : new String[] {"td", "te", "tf", "tg"}) {
            sql.update(
                    "update customer set on_board = true where id = ?",
                    id(account.charAt(1) % 2 == 0 ? "espocrm" : "hubspot", account + "-" + turns));
        }

        suggestion()
                .body(
                        "items.findAll { it.one.name.startsWith('Domein %d') }.domains".formatted(turns),
                        contains(contains("domein%d.nl".formatted(turns))))
                .body("items.findAll { it.one.name.startsWith('Vrij %d') }".formatted(turns), empty());
    }

    @Test
    void joinsThemAndPutsThemBack() {
        edit("/customers/" + other, "{'name':'The %s','agreements':'Call after ten','doNotCall':true}".formatted(name));
        var action = join(one, other);

        get("/board?q=" + name)
                .body("total", equalTo(1))
                .body("rows[0].customer.id", equalTo(one))
                .body("rows[0].customer.agreements", equalTo("Call after ten"))
                .body("rows[0].customer.doNotCall", equalTo(true))
                .body("rows[0].contactsInWindow", equalTo(2))
                .body("rows[0].customer.externalIds.source", contains("espocrm", "hubspot"));
        get("/customers/" + one + "/contacts").body("total", equalTo(2));
        get("/twins/" + one).body("joined.id", contains(other)).body("customer.contacts", equalTo(2));
        suggestion().body(pair(), nullValue());
        teller.held("hubspot", "tc-later" + turns, 2, "'customer':{'id':'tb-%d'}".formatted(turns));
        get("/customers/" + one + "/contacts").body("total", equalTo(3));

        undo(action).statusCode(200);

        get("/customers/" + one + "/contacts").body("total", equalTo(1));
        get("/customers/" + other + "/contacts").body("total", equalTo(2));
        get("/customers/" + one).body("agreements", nullValue()).body("externalIds.source", contains("espocrm"));
        get("/board?q=" + name).body("total", equalTo(2));
        get("/intake?recordId=tc-later" + turns).body("items[0].reason", equalTo("phone"));
        suggestion().body(pair(), notNullValue());
    }

    @Test
    void countsCallsOfANumberThatBothHaveOnceTheyAreOne() {
        teller.held("telephony", "tn-" + turns, 1, "'customer':{'number':'%s'}".formatted(number));
        get("/intake?recordId=tn-" + turns).body("items[0].reason", equalTo("unmatched"));

        var action = join(one, other);

        get("/intake?recordId=tn-" + turns).body("items[0].reason", equalTo("phone"));
        undo(action);
        get("/intake?recordId=tn-" + turns).body("items[0].reason", equalTo("unmatched"));
    }

    @Test
    void movesLeadsAndScoresAlong() {
        teller.told(
                "lead-created",
                "lead",
                "tl-" + turns,
                1,
                "'source':'hubspot','on':'2026-11-20','customer':{'id':'tb-%d'}".formatted(turns));
        var action = join(one, other);
        get("/board?q=" + name).body("rows[0].newLeads", equalTo(1));

        undo(action);

        get("/board?q=%s B.V.".formatted(name)).body("rows[0].newLeads", equalTo(0));
        get("/board?q=The " + name).body("rows[0].newLeads", equalTo(1));
    }

    @Test
    void partsThemAtAnyLaterTime() {
        join(one, other);

        int action = post("/twins/" + other + "/part", "{}")
                .statusCode(200)
                .body("customer", equalTo(other))
                .extract()
                .path("action");

        get("/board?q=" + name).body("total", equalTo(2));
        undo(action).statusCode(200);
        get("/board?q=" + name).body("total", equalTo(1));
    }

    @Test
    void undoesJoinsInAnyOrder() {
        described("dynamics365", "th-" + turns, name, "'numbers':[]");
        teller.held("dynamics365", "tc-h" + turns, 1, "'customer':{'id':'th-%d'}".formatted(turns));
        var third = id("dynamics365", "th-" + turns);
        var first = join(one, other);
        var second = join(third, one);
        get("/board?q=" + name).body("total", equalTo(1)).body("rows[0].contactsInWindow", equalTo(3));

        undo(first).statusCode(200);
        undo(second).statusCode(200);

        get("/board?q=" + name).body("total", equalTo(3)).body("rows.contactsInWindow", contains(1, 1, 1));
    }

    @Test
    void partsOffAnIdThatTheCrmTookForTheSame() {
        sql.update(
                "update external_id set target = ? where source = 'hubspot' and external_id = ?", one, "tb-" + turns);
        edit("/customers/" + other, "{'name':'Nobody %d'}".formatted(turns));
        edit("/customers/" + one, "{'name':'%s'}".formatted(name));
        int action = post("/twins/" + one + "/part-off", """
                        {'externalIds':[{'source':'hubspot','id':'tb-%d'}],'name':'Afgesplitst %d'}""".formatted(turns, turns))
                .statusCode(200)
                .extract()
                .path("action");

        teller.held("hubspot", "tc-new" + turns, 2, "'customer':{'id':'tb-%d'}".formatted(turns));
        get("/board?q=Afgesplitst " + turns)
                .body("rows[0].customer.externalIds.id", contains("tb-" + turns))
                .body("rows[0].contactsInWindow", equalTo(2));
        undo(action).statusCode(200);
        get("/board?q=Afgesplitst " + turns).body("total", equalTo(0));
        get("/customers/" + one + "/contacts").body("total", equalTo(3));
    }

    @Test
    void doesNotSuggestThoseThatAreTwoUntilThatIsUndone() {
        int action = post("/twins/" + one + "/tell-apart", "{'customer':'%s'}".formatted(other))
                .statusCode(200)
                .extract()
                .path("action");
        suggestion().body(pair(), nullValue());

        undo(action).statusCode(200);

        suggestion().body(pair(), notNullValue());
    }

    @Test
    void refusesWhatCannotBeJoined() {
        post("/twins/" + one + "/join", "{'customer':'%s'}".formatted(one)).statusCode(400);
        post("/twins/" + one + "/join", "{'customer':'none'}").statusCode(404);
        post("/twins/" + one + "/part", "{}").statusCode(409);
        var action = join(one, other);
        post("/twins/" + one + "/join", "{'customer':'%s'}".formatted(other)).statusCode(409);
        edit("/customers/" + other, "{'name':'x'}").statusCode(409);
        post("/twins/" + other + "/part", "{}").statusCode(200);
        undo(action).statusCode(409);
        post("/customers", "{'id':'TZ-%d','name':'Another'}".formatted(turns));
        join("TZ-" + turns, other);
        undo(action).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Bakkerij De Korenaar B.V.    | bakkerij de korenaar",
                "Bakkerij De Korenaar BV      | bakkerij de korenaar",
                "bakkerij  de  korenaar, b. v.| bakkerij de korenaar",
                "The Bakery Ltd.              | bakery",
                "Brasserie Zoë                | brasserie zoe",
                "Müller GmbH & Co. KG         | muller",
                "Jansen & Zn. V.O.F.          | jansen zn",
                "Bvlgari                      | bvlgari",
                "Кафе ООО                     | кафе ооо",
                "B.V.                         | -",
            })
    void comparesNamesWithoutTheirLegalForms(String name, String plain) {
        assertEquals(
                plain == null ? "-" : plain,
                sql.list("select coalesce(plain_name(?), '-') as plain", row -> row.text("plain"), name)
                        .getFirst());
    }

    private void described(String source, String account, String called, String members) {
        teller.told(
                "customer-described",
                "account",
                account,
                1,
                "'source':'%s','name':'%s',%s".formatted(source, called, members));
    }

    private String id(String source, String account) {
        return sql.list(
                        "select target from external_id where kind = 'customer' and source = ? and external_id = ?",
                        row -> row.text("target"),
                        source,
                        account)
                .getFirst();
    }

    private static ValidatableResponse suggestion() {
        return get("/twins?size=500").statusCode(200);
    }

    private String pair() {
        return "items.find { it.one.id == '%s' || it.other.id == '%s' }".formatted(one, one);
    }

    private static int join(String into, String gone) {
        return post("/twins/" + into + "/join", "{'customer':'%s'}".formatted(gone))
                .statusCode(200)
                .extract()
                .path("action");
    }

    private static ValidatableResponse undo(int action) {
        return post("/audit/" + action + "/undo", "{}");
    }
}
