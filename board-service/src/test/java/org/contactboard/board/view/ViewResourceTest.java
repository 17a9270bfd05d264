package org.contactboard.board.view;

import static io.restassured.RestAssured.given;
import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.contactboard.board.Rest.put;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.contactboard.board.sql.Sql;
import org.junit.jupiter.api.Test;

/** The caller is the one local user, whose login is `local`. */
@QuarkusTest
class ViewResourceTest {

    @Inject
    Sql sql;

    @Test
    void keepsAViewUnderItsNameAndTakesEachEditBack() {
        var id = added("Red ones", "colour=RED&sort=urgency");
        get("/views/" + id)
                .body("owner", equalTo("local"))
                .body("mine", equalTo(true))
                .body("mayChange", equalTo(true))
                .body("shared", equalTo(false));

        var changed = edit("/views/" + id, "{'name':' Red, of all ','query':'colour=RED','shared':true}")
                .statusCode(200)
                .body("name", equalTo("Red, of all"))
                .body("shared", equalTo(true))
                .extract()
                .header("Audit-Action");
        undo(changed).statusCode(200);
        get("/views/" + id).body("name", equalTo("Red ones")).body("query", equalTo("colour=RED&sort=urgency"));

        var removed = removed(id);
        get("/views/" + id).statusCode(404);
        get("/views").body("items.id", not(hasItem(id)));
        undo(removed).statusCode(200);
        get("/views").body("items.id", hasItem(id));
        undo(changed).statusCode(409);
    }

    @Test
    void keepsWhatSomebodyElseSharedFromNobodyAndTheirOwnFromEverybody() {
        sql.update("insert into board_view values ('v-own', 'sanne', 'Own', '', false),"
                + " ('v-shared', 'sanne', 'Shared', 'sort=urgency', true)");

        get("/views").body("items.id", not(hasItem("v-own"))).body("items.id", hasItem("v-shared"));
        get("/views/v-own").statusCode(404);
        edit("/views/v-own", "{'name':'Own','query':''}").statusCode(404);
        put("/views/first", "{'view':'v-own'}", null).statusCode(400).body("errors[0].field", equalTo("view"));
        get("/views/v-shared").body("mine", equalTo(false)).body("mayChange", equalTo(true));
        edit("/views/v-shared", "{'name':'Shared','query':''}").statusCode(403);
        edit("/views/v-shared", "{'name':'Shared','query':'','shared':true}")
                .statusCode(200)
                .body("owner", equalTo("sanne"));
    }

    @Test
    void refusesWhatIsWrong() {
        var id = added("Twice", "");
        post("/views", "{'name':'tWICE','query':''}").statusCode(409).body("errors[0].field", equalTo("name"));
        var other = added("Once", "");
        edit("/views/" + other, "{'name':'Twice','query':''}").statusCode(409);
        edit("/views/" + id, "{'name':'twice','query':''}").statusCode(200);
        post("/views", "{'name':' ','query':''}").statusCode(400).body("errors[0].field", equalTo("name"));
        post("/views", "{'name':'%s','query':''}".formatted("x".repeat(101))).statusCode(400);
        post("/views", "{'name':'%s','query':''}".formatted("x".repeat(100))).statusCode(201);
        post("/views", "{'name':'Two\\nlines','query':''}").statusCode(400);
        post("/views", "{'name':'Drawer','query':'customer=C-1'}")
                .statusCode(400)
                .body("errors[0].field", equalTo("query"));
        post("/views", "{'name':'None'}").statusCode(400).body("errors[0].field", equalTo("query"));
        put("/views/" + id, "{'name':'X','query':''}", null).statusCode(428);
        put("/views/" + id, "{'name':'X','query':''}", "\"stale\"").statusCode(412);
    }

    @Test
    void beginsWithTheChosenViewElseWithWhatTheCallerAnswersFor() {
        get("/views/first").body("reason", equalTo("SEARCH")).body("query", equalTo(""));
        var me = post("/employees", "{'name':'Vera Views','login':'LOCAL'}")
                .statusCode(201)
                .extract()
                .path("id");
        post("/products", "{'id':'views-product','name':'Views product','managerId':'%s'}".formatted(me))
                .statusCode(201);
        get("/views/first").body("reason", equalTo("PRODUCT_MANAGER")).body("query", equalTo("product=views-product"));
        post("/customers", "{'id':'V-1','name':'Views customer','accountManagerId':'%s'}".formatted(me))
                .statusCode(201);
        get("/views/first")
                .body("reason", equalTo("ACCOUNT_MANAGER"))
                .body("query", equalTo("accountManager=%s&sort=urgency".formatted(me)));

        var id = added("To begin with", "segment=A");
        put("/views/first", "{'view':'%s'}".formatted(id), null)
                .statusCode(200)
                .body("reason", equalTo("CHOSEN"))
                .body("query", equalTo("segment=A"));
        var removed = removed(id);
        get("/views/first").body("reason", equalTo("ACCOUNT_MANAGER"));
        undo(removed).statusCode(200);
        get("/views/first").body("view", equalTo(id));
        put("/views/first", "{'view':null}", null).statusCode(200).body("view", nullValue());

        var twin = post("/employees", "{'name':'Vera Double','login':'local'}")
                .extract()
                .path("id");
        get("/views/first").body("reason", equalTo("SEARCH"));
        edit("/employees/" + twin, "{'name':'Vera Double'}").statusCode(200);
        edit("/employees/" + me, "{'name':'Vera Views'}").statusCode(200);
        get("/views/first").body("reason", equalTo("SEARCH"));
    }

    private static String added(String name, String query) {
        return post("/views", "{'name':'%s','query':'%s'}".formatted(name, query))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String removed(String id) {
        return given().header("If-Match", "*")
                .delete("/api/v1/views/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("action")
                .toString();
    }

    private static ValidatableResponse undo(String action) {
        return post("/audit/" + action + "/undo", "{}");
    }
}
