package org.contactboard.board.employee;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.contactboard.board.Rest;
import org.contactboard.board.record.Teller;
import org.contactboard.board.sql.Sql;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmployeeResourceTest {

    private static final String EMPLOYEES = "/api/v1/employees";

    @Inject
    Teller teller;

    @Inject
    Sql sql;

    @Test
    void addsAndFindsAnEmployee() {
        var id = add("Nadia El Amrani").path("id");

        given().queryParam("q", "el amr")
                .get(EMPLOYEES)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("page", equalTo(0))
                .body("size", equalTo(50))
                .body("total", equalTo(1));
    }

    @Test
    void changesAnEmployeeThatWasRead() {
        var employee = add("Mees Bakker");

        change(employee.path("id"), employee.header("ETag"), "Mees de Bakker")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("name", equalTo("Mees de Bakker"))
                .body("email", equalTo(null));
    }

    @Test
    void refusesAnEditThatLostTheRace() {
        var employee = add("Bram Hofman");
        change(employee.path("id"), employee.header("ETag"), "Bram Hofman-Vos")
                .then()
                .statusCode(200);

        change(employee.path("id"), employee.header("ETag"), "Bram")
                .then()
                .statusCode(412)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(412));
    }

    @Test
    void refusesAnEditThatHasNotReadFirst() {
        var employee = add("Ruud Claassen");

        given().contentType(ContentType.JSON)
                .body("{\"name\":\"Ruud\"}")
                .put(EMPLOYEES + "/" + employee.path("id"))
                .then()
                .statusCode(428)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\" \",\"email\":\"nobody\"}")
                .post(EMPLOYEES)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.field", equalTo(List.of("email", "name")));
    }

    @Test
    void knowsNobodyByAnUnknownId() {
        given().get(EMPLOYEES + "/nobody")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no employee `nobody`"));
        change("nobody", "\"x\"", "Nobody").then().statusCode(404);
    }

    /** By that they could be joined by events only. */
    @Test
    void isWhoeverASourceKnowsByTheSameAddress() {
        teller.told(
                "employee-described", "employee", "er-1", 1, "'source':'pbx','name':'Ans','email':'ans@example.org'");
        assertEquals(0, joined());

        var employee = add("Ans Kok", "Ans@example.org");
        assertEquals(1, joined());

        change(employee.path("id"), employee.header("ETag"), "Ans Kok").then().statusCode(200);
        assertEquals(0, joined());
    }

    /** Two who share an address under one source are nobody else's; when one of them leaves it, the other is. */
    @Test
    void isJudgedAnewWithThoseWhoSharedTheFormerAddressAndNobodyElse() {
        teller.told("employee-described", "employee", "ej-1", 1, "'source':'pbx','name':'Ina','email':'j@example.org'");
        var ina = add("Ina", "j@example.org");
        var other = add("Joop", "j@example.org");
        assertEquals(0, joined("j@example.org"));
        var stranger = add("Vreemd", "v@example.org").<String>path("id");
        var friend = add("Vriend", "w@example.org").<String>path("id");
        sql.update("update employee set same_as = ?, same_by = 'EMAIL' where id = ?", stranger, friend);

        change(other.path("id"), other.header("ETag"), "Joop").then().statusCode(200);

        assertEquals(1, joined("j@example.org"));
        assertEquals(1, sql.number("select count(*) as count from employee where same_as = ?", stranger));
        change(friend, Rest.get("/employees/" + friend).extract().header("ETag"), "Vriend")
                .then()
                .statusCode(200);
        assertEquals(0, sql.number("select count(*) as count from employee where same_as = ?", stranger));
        assertEquals("Ina", ina.path("name"));
    }

    @Test
    void isFoundByNumberLoginAndExtensionWithWhatHeOrSheAnswersFor() {
        var id = Rest.post(
                        "/employees",
                        "{'name':'Vera Vind','phone':'+31302998877','login':'vvind','extension':'7711','email':'vv@example.org'}")
                .extract()
                .<String>path("id");
        Rest.post("/customers", "{'id':'EM-1','name':'Klant van Vera','accountManagerId':'%s'}".formatted(id))
                .statusCode(201);
        Rest.post("/products", "{'id':'em-1','name':'Product van Vera','managerId':'%s'}".formatted(id))
                .statusCode(201);

        for (var asked : List.of("030 299 88 77", "VVIND", "7711", "vv@exam", "vera v")) {
            given().queryParam("q", asked)
                    .get(EMPLOYEES)
                    .then()
                    .body("items.id", equalTo(List.of(id)))
                    .body("items[0].accountManagerOf", equalTo(1))
                    .body("items[0].products.name", equalTo(List.of("Product van Vera")));
        }
    }

    @Test
    void staysInSightAfterLeavingAsLongAsSomethingIsLeftBehind() {
        var id = Rest.post("/employees", "{'name':'Vertrokken Vos'}").extract().<String>path("id");
        Rest.post("/customers", "{'id':'EL-1','name':'Achtergelaten','accountManagerId':'%s'}".formatted(id))
                .statusCode(201);
        var left = Rest.edit("/employees/" + id, "{'name':'Vertrokken Vos','archived':true}")
                .statusCode(200)
                .extract()
                .header("Audit-Action");

        Rest.get("/employees?q=vertrokken").body("total", equalTo(0));
        Rest.get("/employees?q=vertrokken&archived=true").body("items.id", equalTo(List.of(id)));
        Rest.get("/employees?q=vertrokken&persons=true").body("items.id", equalTo(List.of(id)));

        Rest.edit("/customers/EL-1", "{'name':'Achtergelaten'}").statusCode(200);
        Rest.get("/employees?q=vertrokken&persons=true").body("total", equalTo(0));
        Rest.post("/audit/" + left + "/undo", "{}").statusCode(200);
        Rest.get("/employees?q=vertrokken").body("total", equalTo(1));
    }

    @Test
    void goesAgainWhenAddingIsTakenBackUnlessNeeded() {
        teller.told(
                "employee-described", "employee", "eu-1", 1, "'source':'pbx','name':'Uma','email':'uma@example.org'");
        var added = add("Uma", "uma@example.org");
        assertEquals(1, joined("uma@example.org"));

        Rest.post("/audit/" + added.header("Audit-Action") + "/undo", "{}").statusCode(200);

        Rest.get("/employees/" + added.path("id")).statusCode(404);
        assertEquals(0, joined("uma@example.org"));
        var needed = add("Nodig", "nodig@example.org");
        Rest.post(
                        "/customers",
                        "{'id':'EN-1','name':'Nodig','accountManagerId':'%s'}".formatted(needed.<String>path("id")))
                .statusCode(201);
        Rest.post("/audit/" + needed.header("Audit-Action") + "/undo", "{}").statusCode(409);
    }

    private long joined() {
        return joined("ans@example.org");
    }

    private long joined(String email) {
        return sql.number("""
                select count(*) as count from employee e join employee first on first.id = e.same_as
                where ? in (lower(e.email), lower(first.email))""", email);
    }

    private static Response add(String name) {
        return add(name, "a@example.org");
    }

    private static Response add(String name, String email) {
        return given().contentType(ContentType.JSON)
                .body("{\"name\":\"%s\",\"phone\":\"+31302004110\",\"email\":\"%s\"}".formatted(name, email))
                .post(EMPLOYEES)
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/employees/"))
                .extract()
                .response();
    }

    private static Response change(String id, String tag, String name) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"name\":\"%s\"}".formatted(name))
                .put(EMPLOYEES + "/" + id);
    }
}
