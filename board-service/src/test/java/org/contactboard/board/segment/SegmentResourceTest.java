package org.contactboard.board.segment;

import static io.restassured.RestAssured.given;
import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.contactboard.board.Rest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SegmentResourceTest {

    @Test
    void addsASegmentWithoutPeriodsOfItsOwn() {
        post("/segments", "{'id':'S1','name':'Small'}")
                .statusCode(201)
                .header("Location", equalTo("/api/v1/segments/S1"))
                .body("green", nullValue())
                .body("overloadCount", equalTo(5))
                .body("overloadDays", equalTo(30));

        get("/segments").body("items.id", hasItem("S1"));
        get("/board?size=1").body("segments.find { it.id == 'S1' }.orange", equalTo("P6M"));
    }

    @Test
    void recoloursItsCustomersWhenItsRhythmChanges() {
        Rest.product("s-pay");
        post("/segments", "{'id':'S2','name':'Two'}").statusCode(201);
        post("/customers", "{'id':'S-2','name':'Segmentklant','segment':'S2'}").statusCode(201);
        post("/contacts", "{'customer':'S-2','products':['s-pay'],'channel':'PHONE','on':'2026-10-01'}")
                .statusCode(201);
        get("/board?segment=S2").body("rows[0].colour", equalTo("GREEN"));

        edit("/segments/S2", "{'name':'Two','green':'P1M','orange':'P3M','overloadCount':1,'overloadDays':60}")
                .statusCode(200)
                .body("green", equalTo("P1M"));
        get("/board?segment=S2").body("rows[0].colour", equalTo("ORANGE"));

        edit("/segments/S2", "{'name':'Two'}").statusCode(200).body("green", nullValue());
        get("/board?segment=S2").body("rows[0].colour", equalTo("GREEN"));
    }

    @Test
    void setsTheBoardsOwnRhythm() {
        edit("/segments/board", "{'green':'P2M','orange':'P4M'}")
                .statusCode(200)
                .body("green", equalTo("P2M"));
        get("/board?size=1")
                .body("rhythm.green", equalTo("P2M"))
                .body("rhythm.orangeOnOrBefore", equalTo("2026-09-22"))
                .body("rhythm.redOnOrBefore", equalTo("2026-07-22"));

        edit("/segments/board", "{'green':'P3M','orange':'P6M'}")
                .statusCode(200)
                .body("orange", equalTo("P6M"));
    }

    @Test
    void keepsFromWhichDayARhythmHoldsAndTakesItBack() {
        post("/segments", "{'id':'S4','name':'Four'}").statusCode(201);
        var action = edit("/segments/S4", "{'name':'Vier','green':'P1M','orange':'P3M'}")
                .statusCode(200)
                .body("rhythmSince", equalTo("2026-11-22"))
                .extract()
                .header("Audit-Action");
        get("/segments/S4/rhythms").body("items.validFrom", contains("2026-11-22"));
        get("/segments/board/rhythms").body("items.validFrom", hasItem(nullValue()));

        post("/audit/" + action + "/undo", "{}").statusCode(200);
        get("/segments/S4")
                .body("name", equalTo("Four"))
                .body("green", nullValue())
                .body("rhythmSince", nullValue());
    }

    @Test
    void doesNotTakeBackWhatWasChangedAgain() {
        var added = post("/segments", "{'id':'S5','name':'Five'}").extract().header("Audit-Action");
        edit("/segments/S5", "{'name':'Vijf'}").statusCode(200);
        post("/audit/" + added + "/undo", "{}").statusCode(409);

        edit("/segments/S5", "{'name':'Five'}").statusCode(200);
        post("/audit/" + added + "/undo", "{}").statusCode(200);
        get("/segments/S5").statusCode(404);
    }

    @Test
    void refusesWhatIsWrong() {
        post("/segments", "{'name':'X'}").statusCode(400).body("errors[0].field", equalTo("id"));
        post("/segments", "{'id':'board','name':'X'}").statusCode(409);
        post("/segments", "{'id':'S3','name':'X','green':'P1M'}")
                .statusCode(400)
                .body("errors[0].field", equalTo("orange"));
        post("/segments", "{'id':'S3','name':'X','green':'P3M','orange':'P3M'}")
                .statusCode(400)
                .body("errors[0].field", equalTo("orange"));
        post("/segments", "{'id':'S3','name':'X','overloadCount':0}")
                .statusCode(400)
                .body("errors[0].field", equalTo("overloadCount"));
        edit("/segments/none", "{'name':'X'}").statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{\"green\":\"P1M\",\"orange\":\"P3M\"}")
                .put("/api/v1/segments/board")
                .then()
                .statusCode(428);
    }
}
