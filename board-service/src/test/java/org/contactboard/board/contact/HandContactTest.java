package org.contactboard.board.contact;

import static org.contactboard.board.Rest.delete;
import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.contactboard.board.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was recorded by hand can be corrected, taken back, and all of it undone. */
@QuarkusTest
class HandContactTest {

    @BeforeEach
    void hasAProduct() {
        Rest.product("h-pay");
    }

    @Test
    void isUndone() {
        customer("H-1");
        int action = post("/contacts", call("H-1", "2026-11-20")).extract().path("action");
        get("/board?q=customer H-1").body("rows[0].cells.contactOn", contains("2026-11-20"));

        undo(action).statusCode(200);

        get("/customers/H-1/contacts").body("items.findAll { it.what == 'contact' }", empty());
    }

    @Test
    void isCorrectedAndTheCorrectionUndone() {
        customer("H-2");
        String id = post("/contacts", call("H-2", "2026-11-20")).extract().path("recordId");
        get("/contacts/" + id)
                .statusCode(200)
                .body("channel", equalTo("PHONE"))
                .body("on", equalTo("2026-11-20"))
                .body("contactPerson.name", equalTo("Ilse Mulder"));

        int action = edit("/contacts/" + id, call("H-2", "2026-11-18").replace("PHONE", "FACE_TO_FACE"))
                .statusCode(200)
                .extract()
                .path("action");

        get("/board?q=customer H-2")
                .body("rows[0].cells.contactOn", contains("2026-11-18"))
                .body("rows[0].cells.channel", contains("FACE_TO_FACE"));
        undo(action).statusCode(200);
        get("/board?q=customer H-2")
                .body("rows[0].cells.contactOn", contains("2026-11-20"))
                .body("rows[0].cells.channel", contains("PHONE"))
                .body("rows[0].cells.contactPerson.name", contains("Ilse Mulder"));
    }

    @Test
    void isTakenBackAndComesBack() {
        customer("H-3");
        String id = post("/contacts", call("H-3", "2026-11-20")).extract().path("recordId");

        int action = delete("/contacts/" + id).statusCode(200).extract().path("action");

        get("/contacts/" + id).statusCode(404);
        undo(action).statusCode(200);
        get("/board?q=customer H-3").body("rows[0].cells.contactOn", contains("2026-11-20"));
    }

    @Test
    void isNotUndoneOverALaterCorrection() {
        customer("H-4");
        var recorded = post("/contacts", call("H-4", "2026-11-20")).extract();
        String id = recorded.path("recordId");
        edit("/contacts/" + id, call("H-4", "2026-11-19")).statusCode(200);

        undo(recorded.path("action")).statusCode(409).body("detail", containsString("changed since"));

        get("/board?q=customer H-4").body("rows[0].cells.contactOn", contains("2026-11-19"));
    }

    @Test
    void isGuardedAgainstALostRace() {
        customer("H-5");
        String id = post("/contacts", call("H-5", "2026-11-20")).extract().path("recordId");
        String stale = get("/contacts/" + id).extract().header("ETag");
        edit("/contacts/" + id, call("H-5", "2026-11-19")).statusCode(200);

        Rest.put("/contacts/" + id, call("H-5", "2026-11-18"), stale).statusCode(412);
        Rest.put("/contacts/" + id, call("H-5", "2026-11-18"), null).statusCode(428);
    }

    private static String call(String customer, String on) {
        return "{'customer':'%s','products':['h-pay'],'channel':'PHONE','on':'%s','contactPerson':{'name':'Ilse Mulder'}}"
                .formatted(customer, on);
    }

    private static void customer(String id) {
        post("/customers", "{'id':'%s','name':'Customer %s'}".formatted(id, id)).statusCode(201);
    }

    private static ValidatableResponse undo(int action) {
        return post("/audit/" + action + "/undo", "{}");
    }
}
