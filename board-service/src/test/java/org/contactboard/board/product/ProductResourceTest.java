package org.contactboard.board.product;

import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
}
