package org.contactboard.board.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LocalFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/board", "/openapi", "/q/health/live", "/q/metrics", "/nothing"})
    void standsBeforeEveryAddress(String path) {
        given().header("Host", "board.example.org")
                .get(path)
                .then()
                .statusCode(403)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(403));
    }

    @Test
    void refusesAnotherSitesPage() {
        given().header("Origin", "https://evil.example.org")
                .get("/api/v1/board")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesWritesThatAreNotJson() {
        given().contentType("text/plain")
                .body("{\"name\":\"X\"}")
                .post("/api/v1/customers")
                .then()
                .statusCode(415)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void doesNotStartOnAnotherAddress() {
        assertThatThrownBy(() -> new LocalFilter().register(new Filters(), "0.0.0.0"))
                .hasMessageContaining("quarkus.http.host is 0.0.0.0");
    }
}
