package org.contactboard.connector.check;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.contactboard.connector.TestKafka;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestKafka.class)
class CheckResourceTest {

    @Test
    void saysWhatEachItemWouldBecomeAndWhy() {
        String record = """
                [{"id":"1","status":"Held","dateStart":"2026-11-20 08:30:00","accountId":"A1"},
                 {"id":"2","status":"Ringing","dateStart":"2026-11-20 08:30:00"}]""";

        given().contentType("application/json")
                .body("{\"topic\":\"espocrm.webhook\",\"key\":\"Call.create\",\"value\":\"%s\"}"
                        .formatted(Base64.getEncoder().encodeToString(record.getBytes(StandardCharsets.UTF_8))))
                .post("/api/v1/check")
                .then()
                .statusCode(200)
                .body("outcome", contains("contact-held", "rejected"))
                .body("recordId", contains("1", "2"))
                .body("[0].fields.customer.id", equalTo("A1"))
                .body("[0].fields.startedAt", equalTo("2026-11-20T08:30:00Z"))
                .body("[0].why", startsWith("It took place"))
                .body("[1].reason", equalTo("unknown-kind"))
                .body("[1].why", startsWith("The field status is 'Ringing'"));
    }

    @Test
    void tellsARecordWithoutItemsAsTheIntakeDoes() {
        given().contentType("application/json")
                .body("{\"topic\":\"espocrm.webhook\",\"key\":\"Call.create\",\"value\":\"W10=\"}")
                .post("/api/v1/check")
                .then()
                .statusCode(200)
                .body("outcome", contains("filtered"))
                .body("reason", contains("empty"));
    }

    @Test
    void namesTheSourcesThatThereAreWhenThisIsNone() {
        given().contentType("application/json")
                .body("{\"topic\":\"nowhere\"}")
                .post("/api/v1/check")
                .then()
                .statusCode(200)
                .body("reason", contains("unknown-source"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"topic\":null}", "{\"topic\":\" \"}"})
    void refusesARecordWithoutATopic(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/check")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("`topic` must be given"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null|`body` must be given",
                "''|`body` must be given",
                "[]|`body` could not be read",
                "{\"value\":{}}|`value` could not be read"
            })
    void namesTheFieldThatItCannotRead(String body, String detail) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/check")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo(detail));
    }
}
