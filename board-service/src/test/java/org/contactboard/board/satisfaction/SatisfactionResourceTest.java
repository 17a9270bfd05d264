package org.contactboard.board.satisfaction;

import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SatisfactionResourceTest {

    @Test
    void showsTheLatestScoreAndTakesItBack() {
        post("/customers", "{'id':'SA-1','name':'Satisfied'}").statusCode(201);
        post("/customers/SA-1/satisfaction", "{'score':6,'on':'2026-10-01'}").statusCode(201);
        var action = post("/customers/SA-1/satisfaction", "{'score':8.5,'on':'2026-11-01'}")
                .statusCode(201)
                .extract()
                .path("action");

        get("/customers/SA-1/satisfaction")
                .body("score", contains(6, 8.5f))
                .body("on", contains("2026-10-01", "2026-11-01"));
        get("/board?q=satisfied").body("rows.satisfaction", contains(8.5f));

        post("/audit/" + action + "/undo", "{}").statusCode(200);

        get("/customers/SA-1/satisfaction").body("score", contains(6));
        get("/board?q=satisfied").body("rows.satisfaction", contains(6));
    }

    @Test
    void theLastWordOfADayHoldsAndComesBack() {
        post("/customers", "{'id':'SA-2','name':'Doubtful'}").statusCode(201);
        var first =
                post("/customers/SA-2/satisfaction", "{'score':6}").extract().path("action");
        var second =
                post("/customers/SA-2/satisfaction", "{'score':4}").extract().path("action");

        post("/audit/" + first + "/undo", "{}").statusCode(409);
        post("/audit/" + second + "/undo", "{}").statusCode(200);

        get("/customers/SA-2/satisfaction").body("score", contains(6));
    }

    @Test
    void refusesWhatIsNoScore() {
        post("/customers", "{'id':'SA-3','name':'Refused'}").statusCode(201);

        post("/customers/SA-3/satisfaction", "{'score':11}").statusCode(400).body("errors[0].field", equalTo("score"));
        post("/customers/SA-3/satisfaction", "{'score':8,'on':'2026-12-24'}")
                .statusCode(400)
                .body("errors[0].field", equalTo("on"));
        post("/customers/nobody/satisfaction", "{'score':8}").statusCode(404);
    }
}
