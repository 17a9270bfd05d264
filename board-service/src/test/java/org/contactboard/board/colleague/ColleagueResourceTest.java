package org.contactboard.board.colleague;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.contactboard.board.record.Teller;
import org.contactboard.board.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ColleagueResourceTest {

    private static int turns;

    @Inject
    Teller teller;

    @Inject
    Sql sql;

    private String crm = "";
    private String pbx = "";

    /** A product's manager in the CRM, and a call of an extension of the exchange. */
    @BeforeEach
    void areToldByTwoSources() {
        turns++;
        described("'name':'Collega %d','email':'c%d@example.org'".formatted(turns, turns));
        teller.told(
                "product-described",
                "product",
                "cp-" + turns,
                1,
                "'name':'Product C%d','manager':{'id':'ce-%d'}".formatted(turns, turns));
        teller.held(
                "exchange",
                "cc-" + turns,
                1,
                "'customer':{'id':'ck-%d','name':'Klant C%d'},'employee':{'id':'77%04d','extension':'77%04d'}"
                        .formatted(turns, turns, turns, turns));
        crm = id("crm", "ce-" + turns);
        pbx = id("exchange", "77%04d".formatted(turns));
    }

    @Test
    void tellsWhoIsWhomAndWhy() {
        described("'extension':'77%04d'".formatted(turns));

        found("77%04d".formatted(turns))
                .body("total", equalTo(1))
                .body("items[0].employee.name", equalTo("Collega " + turns))
                .body("items[0].employee.by", nullValue())
                .body("items[0].joined.id", contains(pbx))
                .body("items[0].joined.by", contains("EXTENSION"))
                .body("items[0].joined[0].externalIds.source", contains("exchange"))
                .body("items[0].contacts", equalTo(1));
    }

    @Test
    void joinsThemByHandAndPutsThemBack() {
        var action = join(crm, pbx).statusCode(200).extract().<Integer>path("action");

        found("collega " + turns).body("items[0].joined.by", contains("HAND"));
        standsIn("Product C" + turns);
        join(pbx, crm).statusCode(409);
        undo(action).statusCode(200);

        found("collega " + turns).body("items[0].joined", empty());
        standsIn("General");
        undo(action).statusCode(409);
    }

    @Test
    void partsWhomAnExtensionJoinsWhateverComesLater() {
        described("'extension':'77%04d'".formatted(turns));
        standsIn("Product C" + turns);

        var action = post("/colleagues/" + pbx + "/part", "{}")
                .statusCode(200)
                .extract()
                .<Integer>path("action");
        teller.told(
                "employee-described",
                "employee",
                "ce-" + turns,
                9,
                "'name':'Collega %d b','extension':'77%04d'".formatted(turns, turns));

        standsIn("General");
        found("77%04d".formatted(turns)).body("items.employee.parted", contains(true, false));
        undo(action).statusCode(200);
        standsIn("Product C" + turns);
    }

    @Test
    void partsWhomPeopleJoinedAndJoinsThemAgain() {
        join(crm, pbx).statusCode(200);
        var parted = post("/colleagues/" + crm + "/part", "{}").extract().<Integer>path("action");
        standsIn("General");

        undo(parted).statusCode(200);

        standsIn("Product C" + turns);
    }

    @Test
    void findsTheCustomersOfAllWhoAreOnePerson() {
        customer("m1-", crm);
        customer("m2-", pbx);
        var before = managed(pbx)
                .body("rows.customer.id", contains("m2-" + turns))
                .extract()
                .<Long>path("rows[0].version");

        var action = join(crm, pbx).statusCode(200).extract().<Integer>path("action");

        managed(crm)
                .body("rows.customer.id", contains("m1-" + turns, "m2-" + turns))
                .body("rows.customer.accountManager.id", contains(crm, crm))
                .body("rows[1].version", greaterThan(before));
        undo(action).statusCode(200);
        managed(crm).body("rows.customer.id", contains("m1-" + turns));
        managed(pbx).body("rows.customer.accountManager.id", contains(pbx));
    }

    @Test
    void refusesWhatMakesNoSense() {
        join(crm, crm).statusCode(400).body("errors.field", contains("employee"));
        join(crm, "nobody").statusCode(404);
        join(crm, " ").statusCode(400);
        post("/colleagues/" + crm + "/part", "{}").statusCode(409);
        post("/colleagues/nobody/part", "{}").statusCode(404);
    }

    private void described(String members) {
        teller.told("employee-described", "employee", "ce-" + turns, 2, members);
    }

    private void standsIn(String product) {
        assertEquals(
                product, sql.list("""
                                select p.name from contact c join product p on p.id = c.product_id
                                where c.source = 'exchange' and c.record_id = ?""", row -> row.text("name"), "cc-" + turns).getFirst());
    }

    private String id(String source, String id) {
        return sql.list(
                        "select target from external_id where kind = 'employee' and source = ? and external_id = ?",
                        row -> row.text("target"),
                        source,
                        id)
                .getFirst();
    }

    private static void customer(String prefix, String manager) {
        var id = prefix + turns;
        post("/customers", "{\"id\":\"%s\",\"name\":\"%s\",\"accountManagerId\":\"%s\"}".formatted(id, id, manager))
                .statusCode(201);
    }

    private static ValidatableResponse managed(String manager) {
        return given().queryParam("accountManager", manager)
                .get("/api/v1/board")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse found(String q) {
        return given().queryParam("q", q).get("/api/v1/colleagues").then().statusCode(200);
    }

    private static ValidatableResponse join(String one, String other) {
        return post("/colleagues/" + one + "/join", "{\"employee\":\"%s\"}".formatted(other));
    }

    private static ValidatableResponse undo(int action) {
        return post("/audit/" + action + "/undo", "{}");
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }
}
