package org.contactboard.board.exported;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.importFile;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.contactboard.board.Rest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportResourceTest {

    @Test
    void exportsWhatTheFilterShows() {
        Rest.product("ex-pay");
        importFile("customers", """
                        customer,name,segment,account_manager,products,product,contact_on,contact_person
                        EX-1,Exported One,EXA,Eva Export,ex-pay,ex-pay,2026-11-20,Piet Export
                        EX-2,Exported Two,EXB,,,,,
                        """).body("errors", empty());

        var csv = csv("customers?q=exported&segment=EXA", "en");

        assertThat(csv).hasSize(2);
        assertThat(csv.getFirst()).startsWith("customer,name,segment,account_manager");
        assertThat(csv.getLast())
                .startsWith("EX-1,Exported One,EXA,Eva Export,,ex-pay,")
                .contains("GREEN,2026-11-20");
        assertThat(csv("customers?q=exported&segment=EXA", "nl").getFirst()).startsWith("klant,naam,segment");
        assertThat(csv("contacts?q=exported", "en").getLast())
                .startsWith("EX-1,2026-11-20,,,phone,ex-pay,Piet Export,");
    }

    @Test
    void keepsWhatSomebodyNamedLikeAFormulaFromRunning() {
        post("/customers", "{'id':'FO-1','name':'=cmd|Formula'}").statusCode(201);

        assertThat(csv("customers?q=formula", "en").getLast()).startsWith("FO-1,'=cmd|Formula,");
    }

    @Test
    void givesFilesThatCanBeImportedAgain() {
        post("/customers", "{'id':'RT-1','name':'Round Trip','agreements':'Only by day'}")
                .statusCode(201);
        importFile("satisfaction", "customer,on,score\nRT-1,2026-11-01,7.5\n").body("created", equalTo(1));
        importFile("people", "name,customer,phone\nRitske Round,RT-1,+31600000077\n")
                .body("created", equalTo(1));
        for (var kind : List.of("customers", "products", "people", "agreements", "contacts", "satisfaction")) {
            for (var format : List.of("csv", "xlsx")) {
                var file = given().get("/api/v1/exports/" + kind + "?q=round&format=" + format)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString(kind))
                        .extract()
                        .asByteArray();
                given().contentType(ContentType.JSON)
                        .body(Map.of("bytes", file))
                        .post("/api/v1/imports/" + kind + "?dryRun=true")
                        .then()
                        .body("errors", empty())
                        .statusCode(200);
            }
        }
        get("/exports/nothing").statusCode(404);
        get("/exports/customers?format=pdf").statusCode(400);
    }

    private static List<String> csv(String path, String language) {
        return given().header("Accept-Language", language)
                .get("/api/v1/exports/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }
}
