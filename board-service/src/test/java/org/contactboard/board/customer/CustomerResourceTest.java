package org.contactboard.board.customer;

import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.contactboard.board.Rest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomerResourceTest {

    @Test
    void putsANewCustomerOnTheBoard() {
        post("/customers", "{'id':'C-10','name':'Museum aan de Waal','numbers':['+31241234567']}")
                .statusCode(201)
                .header("Location", equalTo("/api/v1/customers/C-10"))
                .body("id", equalTo("C-10"))
                .body("products", nullValue())
                .body("numbers", contains("+31241234567"))
                .body("externalIds", empty())
                .body("persons", empty())
                .body("rhythm.green", equalTo("P3M"))
                .body("rhythm.from", equalTo("board"));

        get("/board?q=museum aan").body("rows.customer.id", contains("C-10")).body("rows[0].colour", equalTo("NONE"));
    }

    @Test
    void changesACustomerAsAWhole() {
        post("/segments", "{'id':'CR','name':'Customer tests','green':'P1M','orange':'P3M'}")
                .statusCode(201);
        post("/customers", "{'id':'C-11','name':'Brasserie','agreements':'Call after ten'}")
                .statusCode(201);

        edit("/customers/C-11", "{'name':'Brasserie Zoe','segment':'CR','doNotCall':true,'products':[]}")
                .statusCode(200)
                .body("name", equalTo("Brasserie Zoe"))
                .body("agreements", nullValue())
                .body("doNotCall", equalTo(true))
                .body("products", empty())
                .body("rhythm.green", equalTo("P1M"))
                .body("rhythm.from", equalTo("segment"));

        get("/board?q=brasserie zoe")
                .body("rows[0].customer.doNotCall", equalTo(true))
                .body("rows[0].redDots", equalTo(0));
    }

    @Test
    void givesACustomerARhythmOfItsOwnAndTakesItAway() {
        Rest.product("c-pay");
        post("/customers", "{'id':'C-12','name':'Northsea'}").statusCode(201);
        post("/contacts", "{'customer':'C-12','products':['c-pay'],'channel':'PHONE','on':'2026-11-01'}")
                .statusCode(201);

        edit("/customers/C-12", "{'name':'Northsea','rhythm':{'green':'P1W','orange':'P2W'}}")
                .statusCode(200)
                .body("rhythm.green", equalTo("P7D"))
                .body("rhythm.from", equalTo("customer"));
        get("/board?q=northsea")
                .body("rows[0].colour", equalTo("RED"))
                .body("rows[0].cells[0].redOn", equalTo("2026-11-15"));

        edit("/customers/C-12", "{'name':'Northsea'}").statusCode(200).body("rhythm.from", equalTo("board"));
        get("/board?q=northsea").body("rows[0].colour", equalTo("GREEN"));
    }

    @Test
    void takesAnArchivedCustomerOffTheBoardAndBack() {
        post("/customers", "{'id':'C-13','name':'Woningcorporatie'}").statusCode(201);

        edit("/customers/C-13", "{'name':'Woningcorporatie','archived':true}").statusCode(200);
        get("/board?q=woningcorporatie").body("total", equalTo(0));
        get("/customers?archived=true&q=woningcorp").body("items.id", contains("C-13"));

        edit("/customers/C-13", "{'name':'Woningcorporatie'}").statusCode(200);
        get("/board?q=woningcorporatie").body("total", equalTo(1));
    }

    @Test
    void listsCustomersInPages() {
        post("/customers", "{'id':'C-14','name':'Pagina een'}").statusCode(201);
        post("/customers", "{'id':'C-15','name':'Pagina twee'}").statusCode(201);

        get("/customers?q=pagina&size=1&page=1")
                .body("items.id", contains("C-15"))
                .body("page", equalTo(1))
                .body("size", equalTo(1))
                .body("total", equalTo(2));
    }

    @Test
    void refusesAnIdThatIsTaken() {
        post("/customers", "{'id':'C-16','name':'Een'}").statusCode(201);

        post("/customers", "{'id':'C-16','name':'Twee'}")
                .statusCode(409)
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].field", equalTo("id"));
    }

    @Test
    void knowsNoCustomerByAnUnknownId() {
        get("/customers/nobody").statusCode(404).body("detail", equalTo("There is no customer `nobody`"));
        get("/customers/nobody/contacts").statusCode(404);
        edit("/customers/nobody", "{'name':'X'}").statusCode(404);
    }

    @Test
    void takesBackThatACustomerWasArchivedUnlessItWasChangedAgain() {
        post("/customers", "{'id':'CA-1','name':'Archiefklant','numbers':['+31201112299']}")
                .statusCode(201);
        var archived = edit("/customers/CA-1", "{'name':'Archiefklant','archived':true,'agreements':'Bel niet.'}")
                .statusCode(200)
                .extract()
                .header("Audit-Action");
        get("/board?q=CA-1").body("total", equalTo(0));

        post("/audit/" + archived + "/undo", "{}").statusCode(200);
        get("/customers/CA-1")
                .body("archived", equalTo(false))
                .body("agreements", nullValue())
                .body("numbers", contains("+31201112299"));
        var renamed = edit("/customers/CA-1", "{'name':'Nieuwe naam'}")
                .statusCode(200)
                .extract()
                .header("Audit-Action");
        edit("/customers/CA-1", "{'name':'Nog nieuwer'}").statusCode(200);
        post("/audit/" + renamed + "/undo", "{}").statusCode(409);
    }

    @Test
    void takesBackThatACustomerWasAddedUnlessItIsUsedByNow() {
        var added = added("{'id':'CA-2','name':'Vergissing','numbers':['+31201112288'],"
                + "'rhythm':{'green':'P1M','orange':'P2M'}}");

        post("/audit/" + added + "/undo", "{}").statusCode(200);
        get("/customers/CA-2").statusCode(404);
        get("/board?q=Vergissing").body("total", equalTo(0));

        var again = added("{'id':'CA-2','name':'Toch niet'}");
        get("/customers/CA-2").body("rhythm.from", equalTo("board"));
        post("/people", "{'customer':'CA-2','name':'Petra'}").statusCode(201);
        post("/audit/" + again + "/undo", "{}").statusCode(409).body("detail", containsString("is used by now"));
        get("/customers/CA-2").body("archived", equalTo(false));
    }

    private static String added(String json) {
        return post("/customers", json).statusCode(201).extract().header("Audit-Action");
    }
}
