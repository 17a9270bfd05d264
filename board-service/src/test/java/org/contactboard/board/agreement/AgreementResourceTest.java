package org.contactboard.board.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.importFile;
import static org.contactboard.board.Rest.post;
import static org.contactboard.board.Rest.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementResourceTest {

    private static final String SEGMENT = "segments.find { it.id == '%s' }.agreements";

    @Test
    void ourOwnStandAboveTheBoardAndAreTakenBack() {
        post("/segments", "{'id':'AGR1','name':'Eerste'}").statusCode(201);
        var board = agreed("/agreements/board", "Call between 9 and 17");
        var segment = agreed("/agreements/segments/AGR1", " Not around payroll runs ");

        get("/board")
                .body("agreements", equalTo("Call between 9 and 17"))
                .body(SEGMENT.formatted("AGR1"), equalTo("Not around payroll runs"));
        get("/agreements/ours")
                .body("items[0].scope", equalTo("board"))
                .body("items.find { it.id == 'AGR1' }.agreements", equalTo("Not around payroll runs"));

        agreed("/agreements/segments/AGR1", "Something else");
        post("/audit/" + segment + "/undo", "{}").statusCode(409);
        post("/audit/" + board + "/undo", "{}").statusCode(200);
        get("/board").body("agreements", nullValue()).body(SEGMENT.formatted("AGR1"), equalTo("Something else"));
        get("/segments/AGR1").body("name", equalTo("Eerste"));
    }

    @Test
    void aCustomersAreFoundByNameAndByWords() {
        post("/customers", "{'id':'AGR-1','name':'Afspraak Een','numbers':['+31620000001']}")
                .statusCode(201);
        post("/customers", "{'id':'AGR-2','name':'Afspraak Twee','agreements':'Alleen op Vrijdàg'}")
                .statusCode(201);
        post("/customers", "{'id':'AGR-3','name':'Afspraak Drie'}").statusCode(201);
        var action = edit("/agreements/customers/AGR-1", "{'agreements':' ','doNotCall':true}")
                .statusCode(200)
                .body("agreements", nullValue())
                .extract()
                .header("Audit-Action");

        get("/agreements?q=afspraak").body("items.id", contains("AGR-1", "AGR-2"));
        get("/agreements?q=vrijdag").body("items.id", contains("AGR-2"));
        get("/customers/AGR-1").body("numbers", contains("+31620000001")).body("doNotCall", equalTo(true));
        get("/board?q=Afspraak Een").body("rows[0].customer.doNotCall", equalTo(true));

        post("/audit/" + action + "/undo", "{}").statusCode(200);
        get("/agreements?q=afspraak").body("items.id", contains("AGR-2"));
    }

    @Test
    void comeAndGoAsFiles() {
        post("/segments", "{'id':'AGR2','name':'Tweede'}").statusCode(201);
        post("/customers", "{'id':'AGR-4','name':'Afspraak Vier'}").statusCode(201);
        var action = importFile("agreements", """
                        voor,klant,segment,afspraken,niet bellen
                        ,AGR-4,,Na tienen,ja
                        segment,,AGR2,Rustig aan,
                        bord,,,Geen post,
                        """)
                .body("state", equalTo("IMPORTED"))
                .extract()
                .path("action")
                .toString();
        get("/board?q=Afspraak Vier")
                .body("agreements", equalTo("Geen post"))
                .body(SEGMENT.formatted("AGR2"), equalTo("Rustig aan"))
                .body("rows[0].customer.doNotCall", equalTo(true));
        var file = get("/exports/agreements?q=Afspraak Vier").extract().asString();
        assertThat(file).contains("board,,,Geen post,", "segment,,AGR2,Rustig aan,", "customer,AGR-4,,Na tienen,ja");

        post("/audit/" + action + "/undo", "{}").statusCode(200);
        get("/board?q=Afspraak Vier")
                .body("agreements", not(equalTo("Geen post")))
                .body(SEGMENT.formatted("AGR2"), nullValue());

        importFile("agreements", "scope,segment,agreements,do_not_call\nsegment,none,x,\nboard,,x,yes\nelse,,x,\n")
                .body("errors.field", contains("segment", "do_not_call", "scope", "customer"));
    }

    @Test
    void refusesWhatIsWrong() {
        post("/segments", "{'id':'AGR3','name':'Derde'}").statusCode(201);
        edit("/agreements/segments/none", "{}").statusCode(404);
        edit("/agreements/customers/none", "{}").statusCode(404);
        edit("/agreements/segments/AGR3", "{'doNotCall':true}")
                .statusCode(400)
                .body("errors[0].field", equalTo("doNotCall"));
        edit("/agreements/segments/AGR3", "{'agreements':'%s'}".formatted("x".repeat(4001)))
                .statusCode(400)
                .body("errors[0].field", equalTo("agreements"));
        put("/agreements/segments/AGR3", "{'agreements':'x'}", null).statusCode(428);
        put("/agreements/segments/AGR3", "{'agreements':'x'}", "\"old\"").statusCode(412);
        get("/agreements?q=nobody-agreed-this").body("items", empty());
        get("/agreements/segments/none").statusCode(404).body("detail", containsString("none"));
    }

    private static String agreed(String path, String text) {
        return edit(path, "{'agreements':'%s'}".formatted(text))
                .statusCode(200)
                .extract()
                .header("Audit-Action");
    }
}
