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

    private long joined() {
        return sql.number("""
                select count(*) as count from employee e join employee first on first.id = e.same_as
                where 'ans@example.org' in (lower(e.email), lower(first.email))""");
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
