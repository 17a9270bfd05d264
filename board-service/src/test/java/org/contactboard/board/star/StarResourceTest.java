package org.contactboard.board.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactboard.board.Rest.delete;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.contactboard.board.Rest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StarResourceTest {

    @Test
    void tellsBothNamesAtTheDot() {
        Rest.product("s-pay");
        post("/customers", "{'id':'STAR-1','name':'Customer STAR-1'}").statusCode(201);
        post(
                        "/contacts",
                        "{'customer':'STAR-1','products':['s-pay'],'channel':'PHONE','on':'2026-11-20','contactPerson':{'name':'Henk'}}")
                .statusCode(201);
        String person = get("/customers/STAR-1").extract().path("persons[0].id");
        String employee = post("/employees", "{'name':'Sanne Vos'}").extract().path("id");
        long version = version();

        int set = Rest.put(
                        "/customers/STAR-1/stars/s-pay",
                        "{'employee':'%s','contactPerson':'%s'}".formatted(employee, person),
                        null)
                .statusCode(200)
                .extract()
                .path("action");

        get("/board?q=customer STAR-1")
                .body("rows[0].cells[0].precarious.employee", equalTo("Sanne Vos"))
                .body("rows[0].cells[0].precarious.contactPerson", equalTo("Henk"));
        assertThat(version()).isGreaterThan(version);
        int removed = delete("/customers/STAR-1/stars/s-pay")
                .statusCode(200)
                .extract()
                .path("action");
        get("/board?q=customer STAR-1").body("rows[0].cells[0].precarious", nullValue());
        post("/audit/" + set + "/undo", "{}").statusCode(409);
        post("/audit/" + removed + "/undo", "{}").statusCode(200);
        get("/board?q=customer STAR-1").body("rows[0].cells[0].precarious.employee", equalTo("Sanne Vos"));
    }

    @Test
    void refusesAPersonOfAnother() {
        Rest.product("s-pay");
        post("/customers", "{'id':'STAR-2','name':'Customer STAR-2'}").statusCode(201);

        Rest.put("/customers/STAR-2/stars/s-pay", "{'contactPerson':'nobody'}", null)
                .statusCode(400)
                .body("detail", containsString("contactPerson"));
        Rest.put("/customers/STAR-0/stars/s-pay", "{}", null).statusCode(404);
        delete("/customers/STAR-2/stars/s-pay").statusCode(404);
    }

    private static long version() {
        return get("/board?q=customer STAR-1")
                .extract()
                .<Number>path("rows[0].version")
                .longValue();
    }
}
