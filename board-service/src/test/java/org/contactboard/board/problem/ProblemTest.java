package org.contactboard.board.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/board?page=-1            | page       | must be greater than or equal to 0",
                "/board?size=0             | size       | must be greater than or equal to 1",
                "/board?size=501           | size       | must be less than or equal to 500",
                "/board?size=many          | size       | must be a whole number",
                "/board?colour=BLUE        | colour     | must be one of GREEN, ORANGE, RED, NONE",
                "/board?sort=age           | sort       | must be one of name, -name, urgency",
                "/board?overloaded=perhaps | overloaded | must be true or false",
                "/customers?size=9999      | size       | must be less than or equal to 500",
                "/customers?archived=1     | archived   | must be true or false",
                "/intake?day=yesterday     | day        | must be a day such as 2026-11-22",
                "/intake?partition=x       | partition  | must be a whole number",
                "/intake?offset=x          | offset     | must be a whole number",
            })
    void namesTheParameterThatIsWrong(String path, String field, String reason) {
        problem(given().get("/api/v1" + path).then(), 400)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].reason", equalTo(reason))
                .body("detail", equalTo("`%s` %s".formatted(field, reason)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                           | body",
                "[]                                          | body",
                "{\"name\": {}}                              | name",
                "{\"name\": \"X\", \"doNotCall\": \"maybe\"} | doNotCall",
                "{\"name\": \"X\", \"rhythm\": {\"green\": \"soon\", \"orange\": \"P6M\"}} | rhythm.green",
                "{\"name\": \"X\", \"rhythm\": {\"green\": \"P3M\", \"orange\": \"P2M\"}}  | rhythm.orange",
                "{\"name\": \"X\", \"rhythm\": {\"green\": \"P0D\", \"orange\": \"P2M\"}}  | rhythm.green",
                "{\"name\": \"X\", \"rhythm\": {\"green\": \"P3M\"}} | rhythm.orange",
                "{\"name\": \"X\", \"segment\": \"none\"}            | segment",
                "{\"name\": \"X\", \"accountManagerId\": \"none\"}   | accountManagerId",
                "{\"name\": \"X\", \"products\": [\"none\"]}         | products",
                "{\"name\": \"X\", \"numbers\": [\"030\"]}           | numbers",
                "{\"name\": \"X\", \"id\": \"a b\"}                  | id",
            })
    void namesTheFieldThatIsWrong(String body, String field) {
        problem(
                        given().contentType(ContentType.JSON)
                                .body(body)
                                .post("/api/v1/customers")
                                .then(),
                        400)
                .body("errors[0].field", startsWith(field))
                .body("errors[0].reason", not(containsString("org.contactboard")))
                .body("detail", not(containsString("java.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explanations?recordId=%00",
                "/explanations?day=%2B999999999-01-01",
                "/intake?recordId=%00",
                "/intake?day=%2B999999999-01-01",
                "/customers/%00"
            })
    void refusesAValueThatCannotBeStored(String path) {
        problem(given().urlEncodingEnabled(false).get("/api/v1" + path).then(), 400);
    }

    @Test
    void takesNoEmptyBody() {
        problem(given().contentType(ContentType.JSON).post("/api/v1/customers").then(), 400);
    }

    @Test
    void saysThatThereIsNothing() {
        problem(given().get("/api/v1/nothing").then(), 404);
        problem(given().get("/nothing").then(), 404);
    }

    @Test
    void saysThatTheMethodIsNotTaken() {
        problem(
                given().contentType(ContentType.JSON)
                        .body("{}")
                        .put("/api/v1/board")
                        .then(),
                405);
    }

    @Test
    void saysThatOnlyJsonIsToBeHad() {
        problem(given().accept("application/xml").get("/api/v1/board").then(), 406);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("type", equalTo("about:blank"));
    }
}
