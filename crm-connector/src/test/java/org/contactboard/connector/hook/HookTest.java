package org.contactboard.connector.hook;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.contactboard.connector.TestKafka;
import org.contactboard.connector.intake.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(HookTest.Doors.class)
@QuarkusTestResource(value = TestKafka.class, restrictToAnnotatedClass = true)
class HookTest {

    public static final class Doors implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            String sources = "contactboard.sources.";
            return Map.ofEntries(
                    Map.entry("contactboard.clock-offset", "-P90D"),
                    Map.entry(sources + "cloudevents.hook.scheme", "secret"),
                    Map.entry(sources + "cloudevents.hook.secret", "s3cret,next"),
                    Map.entry(sources + "cloudevents.hook.max-bytes", "5000"),
                    Map.entry(sources + "espocrm.hook.scheme", "espocrm"),
                    Map.entry(sources + "espocrm.hook.secret", "b9c0d1e2"),
                    Map.entry(sources + "calls.kind", "cloudevents"),
                    Map.entry(sources + "calls.hook.scheme", "twilio"),
                    Map.entry(sources + "calls.hook.secret", "12345"),
                    Map.entry(sources + "calls.hook.public-url", "https://mycompany.com/myapp.php"),
                    Map.entry(sources + "hubspot.kind", "cloudevents"),
                    Map.entry(sources + "hubspot.hook.scheme", "hubspot-v3"),
                    Map.entry(sources + "hubspot.hook.secret", "s3cret"),
                    Map.entry(sources + "hubspot.hook.public-url", "https://board.example/hooks/hubspot"));
        }
    }

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestTopics topics = new TestTopics("crm.cloudevents", "crm.espocrm", "crm.calls", "crm.hubspot");

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void putsBodyAndHeadersOnTheTopicUnderTheRecordsId() {
        String body = event("hook-1");

        given().header("X-Board-Secret", "next")
                .header("X-Trace", "t-1")
                .header("Cookie", "a=b")
                .header("User-Agent", "crm")
                .contentType("application/cloudevents+json; charset=utf-8")
                .body(body)
                .post("/hooks/cloudevents")
                .then()
                .statusCode(200)
                .body(emptyString());

        ConsumerRecord<byte[], byte[]> record = record("crm.cloudevents", "hook-1");
        assertEquals(body, TestTopics.text(record.value()));
        assertEquals(
                Map.of("content-type", "application/cloudevents+json; charset=utf-8", "x-trace", "t-1"),
                headers(record));
    }

    @Test
    void takesBinaryCloudEventsAsKafkaWritesThem() {
        given().header("Authorization", "Bearer s3cret")
                .header("ce-type", "nl.example.call.completed")
                .header("ce-subject", "Zo%C3%AB")
                .contentType("application/json")
                .body("{\"activityId\":\"hook-2\",\"startedAt\":\"2026-11-21T10:00:00Z\"}")
                .post("/hooks/cloudevents")
                .then()
                .statusCode(200);

        assertEquals(
                Map.of("content-type", "application/json", "ce_type", "nl.example.call.completed", "ce_subject", "Zoë"),
                headers(record("crm.cloudevents", "hook-2")));
    }

    @Test
    void takesTheEventsNameFromTheAddressForEspoCrm() {
        String body = "[{\"id\":\"6740b1c2d3e4f5a01\",\"status\":\"Held\"}]";
        String signature = "NjVmMGMxZDJlM2Y0YTViNmM6ZGVkZDM3YzE4ZjQ3ZWVhNmQ2Y2M4MTAwYWEzMmNlZTFhNDFmNGU4YTQx"
                + "NmM4YjZiZDIxYzgxNDIzMjcyMDdmMg==";

        given().header("Signature", signature)
                .header("x-espo-event", "Call.delete")
                .contentType("application/json")
                .body(body)
                .post("/hooks/espocrm/Call.update")
                .then()
                .statusCode(200);

        ConsumerRecord<byte[], byte[]> record = record("crm.espocrm", "6740b1c2d3e4f5a01");
        assertEquals(body, TestTopics.text(record.value()));
        assertEquals(Map.of("content-type", "application/json", "x-espo-event", "Call.update"), headers(record));
    }

    @Test
    void turnsATwilioFormIntoJson() {
        given().urlEncodingEnabled(false)
                .header("X-Twilio-Signature", "RSOYDt4T1cUTdK1PDd93/VVr8B8=")
                .contentType("application/x-www-form-urlencoded")
                .body("Digits=1234&CallSid=CA1234567890ABCDE&To=%2B18005551212&Caller=%2B14158675309"
                        + "&From=%2B14158675309")
                .post("/hooks/calls?foo=1&bar=2")
                .then()
                .statusCode(200);

        ConsumerRecord<byte[], byte[]> record = record("crm.calls", "");
        assertEquals(
                "{\"CallSid\":\"CA1234567890ABCDE\",\"Caller\":\"+14158675309\",\"Digits\":\"1234\","
                        + "\"From\":\"+14158675309\",\"To\":\"+18005551212\"}",
                TestTopics.text(record.value()));
        assertEquals(Map.of("content-type", "application/json"), headers(record));
    }

    @Test
    void refusesAFormOfManyParametersBeforeItIsParsed() {
        refused(
                given().urlEncodingEnabled(false)
                        .header("X-Twilio-Signature", "RSOYDt4T1cUTdK1PDd93/VVr8B8=")
                        .contentType("application/x-www-form-urlencoded")
                        .body("aaa&".repeat(1_000))
                        .post("/hooks/calls")
                        .then(),
                413,
                "The form has more than 1000 parameters");
    }

    @Test
    void takesWhatNobodyCanReadForPeopleToSee() {
        secret().body("{\"id\":").post("/hooks/cloudevents").then().statusCode(200);

        assertEquals("{\"id\":", TestTopics.text(record("crm.cloudevents", "").value()));
    }

    @Test
    void believesHubSpotForFiveMinutes() throws Exception {
        hubSpot(Instant.now().minusSeconds(290)).statusCode(200);

        refused(hubSpot(Instant.now().minusSeconds(310)), 401, "The signature's time is too far from ours");
    }

    @Test
    void refusesWhatIsNotTheVendors() {
        refused(json().body("{}").post("/hooks/cloudevents").then(), 401, "There is neither signature nor secret");
        refused(
                json().header("X-Board-Secret", "other")
                        .body("{}")
                        .post("/hooks/cloudevents")
                        .then(),
                401,
                "The signature or secret is wrong");
        refused(
                json().body("{}").post("/hooks/cloudevents?code=s3cret").then(),
                401,
                "There is neither signature nor secret");
    }

    @Test
    void refusesWhatIsTooLargeOrCompressed() {
        String large = " ".repeat(5001);

        refused(secret().body(large).post("/hooks/cloudevents").then(), 413, "The body is larger than 5000 bytes");
        secret().body(" ".repeat(5000)).post("/hooks/cloudevents").then().statusCode(200);
        refused(
                secret().header("Content-Encoding", "gzip")
                        .body("{}")
                        .post("/hooks/cloudevents")
                        .then(),
                415,
                "`Content-Encoding` must not be set");
    }

    @Test
    void hasNoOtherDoors() {
        String nowhere = "There is no door for webhooks at this address";

        refused(secret().body("{}").post("/hooks/suitecrm").then(), 404, nowhere);
        refused(secret().body("{}").post("/hooks/nobody").then(), 404, nowhere);
        refused(secret().body("{}").post("/hooks/cloudevents/Call.create").then(), 404, nowhere);
        given().options("/hooks/nobody").then().statusCode(404).header("WebHook-Allowed-Origin", equalTo(null));
        given().get("/hooks/cloudevents").then().statusCode(405);
    }

    @Test
    void givesCloudEventsSendersPermission() {
        given().header("WebHook-Request-Origin", "crm.example")
                .options("/hooks/cloudevents")
                .then()
                .statusCode(200)
                .header("Allow", "POST, OPTIONS")
                .header("WebHook-Allowed-Origin", "*")
                .header("WebHook-Allowed-Rate", "*");
    }

    @Test
    void countsBySourceAndStatus() {
        secret().body(event("hook-3")).post("/hooks/cloudevents").then().statusCode(200);
        secret().body("{}").post("/hooks/somebody").then().statusCode(404);

        given().get("/q/metrics")
                .then()
                .body(containsString("contactboard_hook_requests_total{source=\"cloudevents\",status=\"200\"}"))
                .body(containsString("contactboard_hook_requests_total{source=\"unknown\",status=\"404\"}"))
                .body(not(containsString("somebody")));
    }

    private static ValidatableResponse hubSpot(Instant at) throws Exception {
        String time = String.valueOf(at.toEpochMilli());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("s3cret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = "POSThttps://board.example/hooks/hubspot[]" + time;
        return json().header("X-HubSpot-Request-Timestamp", time)
                .header(
                        "X-HubSpot-Signature-v3",
                        Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))))
                .body("[]")
                .post("/hooks/hubspot")
                .then();
    }

    private static RequestSpecification json() {
        return given().contentType("application/json");
    }

    private static RequestSpecification secret() {
        return json().header("X-Board-Secret", "s3cret");
    }

    private static void refused(ValidatableResponse response, int status, String detail) {
        response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("detail", equalTo(detail));
    }

    private ConsumerRecord<byte[], byte[]> record(String topic, String key) {
        return await().atMost(SOON)
                .until(
                        () -> {
                            topics.seen(topic);
                            return topics.records(topic).stream()
                                    .filter(it -> TestTopics.text(it.key()).equals(key))
                                    .findFirst()
                                    .orElse(null);
                        },
                        it -> it != null);
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), TestTopics.text(header.value())));
        return headers;
    }

    private static String event(String id) {
        return "{\"specversion\":\"1.0\",\"id\":\"" + id + "\",\"source\":\"/t\",\"type\":\"call.completed\","
                + "\"data\":{\"activityId\":\"" + id + "\",\"startedAt\":\"2026-11-21T10:00:00Z\"}}";
    }
}
