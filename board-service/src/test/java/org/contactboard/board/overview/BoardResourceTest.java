package org.contactboard.board.overview;

import static io.restassured.RestAssured.given;
import static org.contactboard.board.Rest.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactboard.board.Rest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BoardResourceTest {

    private static final String CUSTOMERS = """
            customer;name;segment;account_manager;products;phone;product;contact_on;channel;contact_person
            T-1;Bakkerij De Korenaar;TB;Sanne Vos;t-pay|t-plan;+31302004210;t-pay;2026-11-20;phone;Henk Bakker
            T-2;Écurie Zoë;TB;Mees Bakker;t-pay|t-plan;;t-pay;2026-08-22;face-to-face;
            T-2;;;;;;t-plan;2026-05-22;phone;
            T-3;ambtenaren;TB;Sanne Vos;t-pay|t-plan;;t-pay;2026-04-01;phone;
            T-4;Zorggroep;TB;;t-plan;;;;;
            T-5;Delta Fresh;TB;;t-pay|t-plan;;;2026-05-01;phone;
            T-6;Overal;TB;;t-pay;;t-pay;2026-11-17;phone;
            T-6;;;;;;t-pay;2026-11-18;phone;
            T-6;;;;;;t-pay;2026-11-19;phone;
            T-6;;;;;;t-pay;2026-11-20;phone;
            T-6;;;;;;t-pay;2026-11-21;phone;
            T-6;;;;;;t-pay;2026-11-22;phone;
            """;

    private static boolean imported;

    @BeforeAll
    static void isNotThereYet() {
        imported = false;
    }

    @BeforeEach
    void importOnce() {
        if (!imported) {
            Rest.product("t-pay");
            Rest.product("t-plan");
            Rest.importCustomers(CUSTOMERS)
                    .body("errors", empty())
                    .body("created", equalTo(6))
                    .body("contacts", equalTo(11));
            imported = true;
        }
    }

    @Test
    void tellsTheDayTheZoneAndTheRhythm() {
        get("/board?size=1")
                .statusCode(200)
                .body("today", equalTo("2026-11-22"))
                .body("zone", equalTo("Europe/Amsterdam"))
                .body("rhythm.green", equalTo("P3M"))
                .body("rhythm.orange", equalTo("P6M"))
                .body("rhythm.orangeOnOrBefore", equalTo("2026-08-22"))
                .body("rhythm.redOnOrBefore", equalTo("2026-05-22"))
                .body("products[0].id", equalTo("general"))
                .body("products[0].productManager", nullValue())
                .body("products.id", hasItem("t-pay"))
                .body("products.find { it.id == 't-pay' }.lastContactOn", equalTo("2026-11-22"))
                .body("segments.find { it.id == 'TB' }.green", equalTo("P3M"));
    }

    @Test
    void tellsACustomerWithItsCells() {
        get("/board?segment=TB&q=korenaar")
                .body("rows.customer.id", contains("T-1"))
                .body("rows[0].customer.name", equalTo("Bakkerij De Korenaar"))
                .body("rows[0].customer.accountManager.name", equalTo("Sanne Vos"))
                .body("rows[0].customer.products", contains("t-pay", "t-plan"))
                .body("rows[0].customer.group", nullValue())
                .body("rows[0].version", greaterThan(1_700_000_000_000_000L))
                .body("rows[0].colour", equalTo("GREEN"))
                .body("rows[0].redDots", equalTo(1))
                .body("rows[0].overloaded", equalTo(false))
                .body("rows[0].contactsInWindow", equalTo(1))
                .body("rows[0].satisfaction", nullValue())
                .body("rows[0].cells.product", contains("t-pay"))
                .body("rows[0].cells[0].contactOn", equalTo("2026-11-20"))
                .body("rows[0].cells[0].orangeOn", equalTo("2027-02-20"))
                .body("rows[0].cells[0].redOn", equalTo("2027-05-20"))
                .body("rows[0].cells[0].expiresOn", equalTo("2027-02-20"))
                .body("rows[0].cells[0].channel", equalTo("PHONE"))
                .body("rows[0].cells[0].contactPerson.name", equalTo("Henk Bakker"))
                .body("rows[0].cells[0].arrivedAt", nullValue())
                .body("rows[0].cells[0].precarious", nullValue());
    }

    @Test
    void leavesOutWhenARedCellExpires() {
        get("/board?segment=TB&q=ambtenaren")
                .body("rows[0].cells[0].colour", equalTo("RED"))
                .body("rows[0].cells[0]", not(hasKey("expiresOn")));
    }

    @Test
    void countsRowsAndApplicableDotsUnderTheFilter() {
        get("/board?segment=TB")
                .body("total", equalTo(6))
                .body("counts", equalTo(Map.of("GREEN", 2, "ORANGE", 1, "RED", 2, "NONE", 1)))
                .body("dots", equalTo(Map.of("GREEN", 2, "ORANGE", 1, "RED", 3, "NONE", 5)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "'',                             T-3 T-1 T-5 T-2 T-6 T-4",
                "sort=name,                      T-3 T-1 T-5 T-2 T-6 T-4",
                "sort=-name,                     T-4 T-6 T-2 T-5 T-1 T-3",
                "sort=urgency,                   T-4 T-3 T-5 T-2 T-1 T-6",
                "colour=GREEN,                   T-1 T-6",
                "colour=ORANGE,                  T-2",
                "colour=RED,                     T-3 T-5",
                "colour=NONE,                    T-4",
                "overloaded=true,                T-6",
                "overloaded=false&colour=GREEN,  T-1",
                "product=t-plan,                 T-3 T-1 T-5 T-2 T-4",
                "product=t-plan&colour=RED,      T-2",
                "product=t-plan&sort=urgency,    T-3 T-1 T-5 T-4 T-2",
                "product=t-pay&sort=urgency,     T-5 T-3 T-2 T-1 T-6",
                "product=general,                T-5",
                "q=ZOE,                          T-2",
                "q=écurie,                       T-2",
                "q=henk,                         T-1",
                "q=vos,                          T-3 T-1",
                "q=030 200 42 10,                T-1",
                "q=+31 (30) 200-4210,            T-1",
                "q=0200,                         -",
                "q=nobody,                       -",
                "q=%,                            -",
                "group=none,                     -",
                "accountManager=none,            -",
            })
    void filtersAndSorts(String query, String ids) {
        var asked = query.isEmpty() ? Stream.<String>empty() : Arrays.stream(query.split("&"));
        given().queryParam("segment", "TB")
                .queryParams(asked.map(parameter -> parameter.split("=", 2))
                        .collect(Collectors.toMap(parameter -> parameter[0], parameter -> parameter[1])))
                .get("/api/v1/board")
                .then()
                .statusCode(200)
                .body("rows.customer.id", equalTo(ids == null ? List.of() : List.of(ids.split(" "))))
                .body("total", equalTo(ids == null ? 0 : ids.split(" ").length));
    }

    @Test
    void findsAnAccountManagersCustomersByTheManagersId() {
        String sanne = get("/employees?q=sanne vos").extract().path("items[0].id");

        get("/board?segment=TB&accountManager=" + sanne).body("rows.customer.id", contains("T-3", "T-1"));
    }

    @Test
    void countsACellPerRowOfTheProductThatIsAskedFor() {
        get("/board?segment=TB&product=t-plan")
                .body("counts", equalTo(Map.of("GREEN", 0, "ORANGE", 0, "RED", 1, "NONE", 4)))
                .body("dots", equalTo(Map.of("GREEN", 0, "ORANGE", 0, "RED", 1, "NONE", 4)));
    }

    @Test
    void pagesInOrder() {
        get("/board?segment=TB&page=1&size=4")
                .body("rows.customer.id", contains("T-6", "T-4"))
                .body("page", equalTo(1))
                .body("size", equalTo(4))
                .body("total", equalTo(6));
        get("/board?segment=TB&page=2&size=4").body("rows", empty()).body("total", equalTo(6));
    }

    @Test
    void showsNobodyWhoIsArchived() {
        Rest.post("/customers", "{'id':'T-7','name':'Weg','segment':'TB','archived':true}")
                .statusCode(201);

        get("/board?segment=TB&q=weg").body("total", equalTo(0));
    }
}
