package org.contactboard.board.group;

import static io.restassured.RestAssured.given;
import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.contactboard.board.Rest;
import org.junit.jupiter.api.Test;

/** Today is 22 November 2026. */
@QuarkusTest
class GroupResourceTest {

    @Test
    void countsWhatWasSaidWithTheSharedPersonForAll() {
        customers("G1");
        spoken("G1-A", "Henk Gedeeld", "2026-11-01");
        var henk = person("G1-A");
        get("/board?q=G1-B").body("rows[0].colour", equalTo("NONE"));

        var added = post(
                        "/groups",
                        "{'id':'g1','name':'Groep 1','members':['G1-A','G1-B'],'sharedPerson':'%s'}".formatted(henk))
                .statusCode(201)
                .body("members.id", contains("G1-A", "G1-B"))
                .body("sharedPerson.name", equalTo("Henk Gedeeld"))
                .extract()
                .header("Audit-Action");
        get("/board?q=G1-B")
                .body("rows[0].colour", equalTo("GREEN"))
                .body("rows[0].customer.group", equalTo("g1"))
                .body("rows[0].cells.find { it.product == 'g-pay' }.contactOn", equalTo("2026-11-01"));
        get("/groups").body("items.id", hasItem("g1"));

        spoken("G1-B", henk, "2026-11-20", true);
        get("/board?q=G1-A").body("rows[0].cells[0].contactOn", equalTo("2026-11-20"));
        spoken("G1-B", "Somebody Else", "2026-11-21");
        get("/board?q=G1-A").body("rows[0].cells[0].contactOn", equalTo("2026-11-20"));

        post("/audit/" + added + "/undo", "{}").statusCode(200);
        get("/groups/g1").statusCode(404);
        get("/board?q=G1-A")
                .body("rows[0].cells[0].contactOn", equalTo("2026-11-01"))
                .body("rows[0].customer.group", nullValue());
        get("/board?q=G1-B").body("rows[0].cells[0].contactOn", equalTo("2026-11-21"));
    }

    @Test
    void placesContactsAgainWhenMembersOrThePersonChange() {
        customers("G2");
        spoken("G2-A", "Ilse Gedeeld", "2026-11-01");
        var ilse = person("G2-A");
        post("/groups", "{'id':'g2','name':'Groep 2','members':['G2-A']}").statusCode(201);

        var changed = edit(
                        "/groups/g2",
                        "{'name':'Groep 2','members':['G2-A','G2-B'],'sharedPerson':'%s'}".formatted(ilse))
                .statusCode(200)
                .extract()
                .header("Audit-Action");
        get("/board?q=G2-B").body("rows[0].colour", equalTo("GREEN"));

        edit("/groups/g2", "{'name':'Groep 2','members':['G2-A','G2-B']}").statusCode(200);
        get("/board?q=G2-B").body("rows[0].colour", equalTo("NONE"));
        post("/audit/" + changed + "/undo", "{}").statusCode(409);

        var tag = given().get("/api/v1/groups/g2").header("ETag");
        var removed = given().header("If-Match", tag)
                .delete("/api/v1/groups/g2")
                .then()
                .statusCode(200)
                .extract()
                .path("action")
                .toString();
        post("/audit/" + removed + "/undo", "{}").statusCode(200);
        get("/groups/g2").body("members.id", contains("G2-A", "G2-B"));
    }

    @Test
    void refusesWhatIsWrong() {
        customers("G3");
        spoken("G3-A", "Zoe Elders", "2026-11-01");
        post("/groups", "{'id':'g3','name':'Groep 3','members':['G3-A']}").statusCode(201);

        post("/groups", "{'id':'g3','name':'X','members':[]}").statusCode(409);
        post("/groups", "{'name':'X','members':['none']}").statusCode(400).body("errors[0].field", equalTo("members"));
        post("/groups", "{'name':'X','members':['G3-A']}").statusCode(409);
        post("/groups", "{'name':'X','members':['G3-B'],'sharedPerson':'%s'}".formatted(person("G3-A")))
                .statusCode(400)
                .body("errors[0].field", equalTo("sharedPerson"));
        post("/groups", "{'name':' ','members':[]}").statusCode(400);
        edit("/groups/none", "{'name':'X','members':[]}").statusCode(404);
        given().delete("/api/v1/groups/g3").then().statusCode(428);
    }

    private static void customers(String prefix) {
        Rest.product("g-pay");
        for (var one : new String[] {"A", "B"}) {
            post("/customers", "{'id':'%s-%s','name':'%s-%s'}".formatted(prefix, one, prefix, one))
                    .statusCode(201);
        }
    }

    private static void spoken(String customer, String name, String on) {
        contact(customer, "{'name':'%s'}".formatted(name), on);
    }

    private static void spoken(String customer, String person, String on, boolean known) {
        contact(customer, known ? "{'id':'%s'}".formatted(person) : "null", on);
    }

    private static void contact(String customer, String person, String on) {
        post(
                        "/contacts",
                        "{'customer':'%s','products':['g-pay'],'channel':'PHONE','on':'%s','contactPerson':%s}"
                                .formatted(customer, on, person))
                .statusCode(201);
    }

    private static String person(String customer) {
        return get("/customers/" + customer).extract().path("persons[0].id");
    }
}
