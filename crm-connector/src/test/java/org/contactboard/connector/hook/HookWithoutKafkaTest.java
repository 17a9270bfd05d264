package org.contactboard.connector.hook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(HookWithoutKafkaTest.NoKafka.class)
class HookWithoutKafkaTest {

    public static final class NoKafka implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kafka.bootstrap.servers", "127.0.0.1:1",
                    "contactboard.sources.cloudevents.hook.scheme", "secret",
                    "contactboard.sources.cloudevents.hook.secret", "s3cret");
        }
    }

    @Test
    void asksToSendAgainAfterAWhile() {
        given().header("X-Board-Secret", "s3cret")
                .contentType("application/json")
                .body("{}")
                .post("/hooks/cloudevents")
                .then()
                .statusCode(503)
                .time(lessThan(5000L))
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("detail", equalTo("Kafka did not acknowledge the record; send it again"));
        given().get("/q/health/live").then().statusCode(200);
    }
}
