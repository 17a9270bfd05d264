package org.contactboard.board.session;

import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.contactboard.board.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SessionResourceTest {

    @BeforeEach
    void hasCustomersAndAProduct() {
        Rest.product("a-pay");
        for (var id : new String[] {"A-1", "A-2", "A-3"}) {
            post("/customers", "{'id':'%s','name':'Attending %s'}".formatted(id, id));
        }
    }

    @Test
    void recordsEverybodyInOneGoAndUndoesItAsOne() {
        int action = post("/sessions", """
                        {'name':'Sprint review 24','product':'a-pay','on':'2026-11-20','attendees':[
                         {'customer':'A-1','contactPerson':{'name':'Henk'}},{'customer':'A-2'},{'customer':'A-1'}]}""")
                .statusCode(201)
                .body("customers", equalTo(2))
                .extract()
                .path("action");

        get("/board?q=attending&sort=name")
                .body("rows[0].cells.contactOn", contains("2026-11-20"))
                .body("rows[0].cells.channel", contains("FACE_TO_FACE"))
                .body("rows[0].cells.contactPerson.name", contains("Henk"))
                .body("rows[1].cells.contactOn", contains("2026-11-20"))
                .body("rows[2].cells", empty());
        post("/audit/" + action + "/undo", "{}").statusCode(200);
        get("/board?q=attending&sort=name").body("rows.collect { it.cells.size() }", contains(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, A-3, on", "2026-11-20, A-0, customer"})
    void recordsNobodyWhenOneIsWrong(String on, String customer, String field) {
        post("/sessions", """
                        {'name':'x','product':'a-pay','on':'%s','attendees':[{'customer':'A-3'},{'customer':'%s'}]}""".formatted(on, customer)).statusCode(400).body("detail", containsString(field));

        get("/customers/A-3/contacts").body("items", empty());
    }
}
