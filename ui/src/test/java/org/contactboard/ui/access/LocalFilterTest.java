package org.contactboard.ui.access;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.contactboard.ui.invented.InventedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InventedService.class)
class LocalFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"/board.css", "/board.js", "/q/health/live", "/q/health/ready", "/q/metrics"})
    void servesThisMachine(String path) {
        given().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/;x", "//", "/%2F", "/%5C", "/VAADIN/push", "/q/health/ready", "/board.css"})
    void refusesAnotherHostOnEveryPath(String path) {
        given().urlEncodingEnabled(false)
                .header("Host", "evil.example")
                .get(path)
                .then()
                .statusCode(403);
    }

    @Test
    void refusesAnotherPagesScript() {
        given().header("Origin", "https://evil.example")
                .contentType("application/json")
                .body("{}")
                .post("/?v-r=uidl")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesAPushHandshakeFromAnotherPage() {
        given().header("Origin", "http://localhost:" + (RestAssured.port + 1))
                .header("Upgrade", "websocket")
                .header("Connection", "Upgrade")
                .get("/VAADIN/push?v-r=push")
                .then()
                .statusCode(403);
    }
}
