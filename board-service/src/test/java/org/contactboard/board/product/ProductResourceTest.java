package org.contactboard.board.product;

import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductResourceTest {

    @Test
    void makesAColumnWithItsManager() {
        String manager = post("/employees", "{'name':'Joris de Wit','phone':'+31302004112'}")
                .extract()
                .path("id");

        post("/products", "{'name':'HR & Portal!','managerId':'%s','position':30}".formatted(manager))
                .statusCode(201)
                .header("Location", equalTo("/api/v1/products/hr-portal"))
                .body("id", equalTo("hr-portal"))
                .body("productManager.name", equalTo("Joris de Wit"))
                .body("managerSince", equalTo("2026-11-22"));

        get("/products?size=500").body("items[0].id", equalTo("general")).body("items.id", hasItem("hr-portal"));
        get("/board?size=1")
                .body("products.find { it.id == 'hr-portal' }.productManager.phone", equalTo("+31302004112"));
    }

    @Test
    void changesAProduct() {
        post("/products", "{'id':'p-change','name':'Old'}").statusCode(201);

        edit("/products/p-change", "{'name':'New','position':900}")
                .statusCode(200)
                .body("name", equalTo("New"))
                .body("position", equalTo(900));

        get("/products/p-change").body("name", equalTo("New"));
    }

    @Test
    void countsARedDotMoreForEveryCustomerOfAllProducts() {
        post("/customers", "{'id':'P-1','name':'Productklant'}").statusCode(201);
        int before = get("/board?q=productklant").extract().path("rows[0].redDots");

        post("/products", "{'id':'p-more','name':'More'}").statusCode(201);

        get("/board?q=productklant").body("rows[0].redDots", equalTo(before + 1));
    }

    @Test
    void refusesWhatIsWrong() {
        post("/products", "{'name':'General','id':'general'}").statusCode(409).body("errors[0].field", equalTo("id"));
        post("/products", "{'name':'!!!'}").statusCode(400).body("errors[0].field", equalTo("id"));
        post("/products", "{'name':'X','id':'Not Good'}").statusCode(400).body("errors[0].field", equalTo("id"));
        post("/products", "{'name':'X','position':0}").statusCode(400).body("errors[0].field", equalTo("position"));
        post("/products", "{'name':'X','managerId':'none'}")
                .statusCode(400)
                .body("errors[0].field", equalTo("managerId"));
        get("/products/none").statusCode(404);
        edit("/products/none", "{'name':'X'}").statusCode(404);
    }

    @Test
    void findsProductsWithWhatStandsInTheirColumn() {
        String manager =
                post("/employees", "{'name':'Zwaantje Kolom'}").extract().path("id");
        post("/products", "{'id':'p-find','name':'Vindbaar','managerId':'%s'}".formatted(manager))
                .statusCode(201);
        post("/customers", "{'id':'PF-1','name':'Vindklant','products':['p-find']}")
                .statusCode(201);
        post("/contacts", "{'customer':'PF-1','products':['p-find'],'channel':'PHONE','on':'2026-11-20'}")
                .statusCode(201);

        get("/products?q=zwaantje")
                .body("total", equalTo(1))
                .body("items[0].id", equalTo("p-find"))
                .body("items[0].lastContactOn", equalTo("2026-11-20"))
                .body("items[0].dots", equalTo(1));
        get("/products?q=VINDB").body("items.id", contains("p-find"));
    }

    @Test
    void leavesTheBoardWithItsDotsAndComesBackWithThem() {
        post("/products", "{'id':'p-arch','name':'Archief'}").statusCode(201);
        post("/customers", "{'id':'PA-1','name':'Productarchief','products':['p-arch']}")
                .statusCode(201);
        contact("2026-11-20");
        contact("2026-11-22");
        get("/products/p-arch/column")
                .body("dots", equalTo(1))
                .body("latest", equalTo(1))
                .body("moving", equalTo(1));

        var archived = edit("/products/p-arch", "{'name':'Archief','archived':true}")
                .statusCode(200)
                .body("archivedOn", equalTo("2026-11-22"))
                .extract()
                .header("Audit-Action");

        get("/products?size=500").body("items.id", not(hasItem("p-arch")));
        get("/products?archived=true&size=500").body("items.id", hasItem("p-arch"));
        get("/board?q=productarchief")
                .body("products.id", not(hasItem("p-arch")))
                .body("dots.NONE", equalTo(0))
                .body("rows[0].redDots", equalTo(0))
                .body("rows[0].cells.product", contains("general"))
                .body("rows[0].cells[0].contactOn", equalTo("2026-11-22"));
        get("/board?product=p-arch").body("total", equalTo(0));
        get("/customers/PA-1/contacts").body("items.products.flatten()", containsInAnyOrder("p-arch", "general"));

        post("/audit/" + archived + "/undo", "{}").statusCode(200);
        get("/board?q=productarchief").body("rows[0].cells.product", contains("p-arch"));
        get("/products/p-arch").body("archivedOn", nullValue());
    }

    private static void contact(String day) {
        post("/contacts", "{'customer':'PA-1','products':['p-arch'],'channel':'PHONE','on':'%s'}".formatted(day))
                .statusCode(201);
    }

    @Test
    void keepsGeneralOnTheBoard() {
        edit("/products/general", "{'name':'General','archived':true}")
                .statusCode(400)
                .body("errors[0].field", equalTo("archived"));
    }

    @Test
    void takesBackWhatWasAddedAndChangedUnlessItIsUsed() {
        var added =
                post("/products", "{'id':'p-undo','name':'Eerst'}").extract().header("Audit-Action");
        var renamed = edit("/products/p-undo", "{'name':'Later'}").extract().header("Audit-Action");

        post("/audit/" + added + "/undo", "{}").statusCode(409);
        post("/audit/" + renamed + "/undo", "{}").statusCode(200);
        get("/products/p-undo").body("name", equalTo("Eerst"));
        post("/audit/" + added + "/undo", "{}").statusCode(200);
        get("/products/p-undo").statusCode(404);

        var used =
                post("/products", "{'id':'p-used','name':'Gebruikt'}").extract().header("Audit-Action");
        post("/customers", "{'id':'PU-1','name':'Gebruiker','products':['p-used']}")
                .statusCode(201);
        post("/audit/" + used + "/undo", "{}").statusCode(409);
    }

    @Test
    void movesAColumnAndBack() {
        post("/products", "{'id':'p-move-a','name':'A'}").statusCode(201);
        post("/products", "{'id':'p-move-b','name':'B'}").statusCode(201);

        int action = post("/products/p-move-b/move", "{'after':'general'}")
                .statusCode(200)
                .extract()
                .path("action");

        get("/products?size=500").body("items[1].id", equalTo("p-move-b"));
        post("/products/p-move-b/move", "{'after':'general'}").statusCode(204);
        post("/audit/" + action + "/undo", "{}").statusCode(200);
        get("/products?size=500").body("items[1].id", not(equalTo("p-move-b")));
        post("/products/p-move-b/move", "{'after':'p-move-b'}")
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
        post("/products/general/move", "{'after':'p-move-a'}").statusCode(400);
    }
}
