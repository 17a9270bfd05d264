package org.contactboard.board.handover;

import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandOverResourceTest {

    @Test
    void givesCustomersAndProductsToAnotherAndBack() {
        var from = employee("Gaat Weg");
        var to = employee("Neemt Over");
        post("/customers", "{'id':'HO-1','name':'Overdracht een','accountManagerId':'%s'}".formatted(from))
                .statusCode(201);
        post("/customers", "{'id':'HO-2','name':'Overdracht twee','accountManagerId':'%s'}".formatted(from))
                .statusCode(201);
        post("/products", "{'id':'ho-p','name':'Overdracht','managerId':'%s'}".formatted(from))
                .statusCode(201);

        int action = post("/employees/" + from + "/handover", "{'to':'%s','products':true}".formatted(to))
                .statusCode(200)
                .body("customers", equalTo(2))
                .body("products", equalTo(1))
                .extract()
                .path("action");

        get("/board?q=overdracht een").body("rows[0].customer.accountManager.name", equalTo("Neemt Over"));
        get("/products/ho-p").body("productManager.name", equalTo("Neemt Over"));
        var third = employee("Derde");
        edit("/customers/HO-2", "{'name':'Overdracht twee','accountManagerId':'%s'}".formatted(third))
                .statusCode(200);
        post("/audit/" + action + "/undo", "{}").statusCode(200);
        get("/customers/HO-1").body("accountManager.name", equalTo("Gaat Weg"));
        get("/customers/HO-2").body("accountManager.name", equalTo("Derde"));
        get("/products/ho-p").body("productManager.name", equalTo("Gaat Weg"));
    }

    @Test
    void refusesWhatCannotBeHandedOver() {
        var from = employee("Heeft Niets");
        var to = employee("Wacht");
        post("/employees/" + from + "/handover", "{'to':'%s'}".formatted(to)).statusCode(409);
        post("/employees/" + from + "/handover", "{'to':'%s'}".formatted(from))
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));
        post("/employees/" + from + "/handover", "{'to':'nobody'}").statusCode(400);
        post("/employees/nobody/handover", "{'to':'%s'}".formatted(to)).statusCode(404);
        edit("/employees/" + to, "{'name':'Wacht','archived':true}").statusCode(200);
        post("/employees/" + from + "/handover", "{'to':'%s'}".formatted(to)).statusCode(400);
    }

    private static String employee(String name) {
        return post("/employees", "{'name':'%s'}".formatted(name)).extract().path("id");
    }
}
