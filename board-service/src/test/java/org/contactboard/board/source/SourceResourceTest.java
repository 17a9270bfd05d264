package org.contactboard.board.source;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.contactboard.board.Rest;
import org.contactboard.board.sql.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceResourceTest {

    @Inject
    Sql sql;

    @Inject
    SourceStep step;

    @Inject
    ArrivalClock arrivals;

    @Inject
    Clock clock;

    @Inject
    Producer<String, byte[]> producer;

    @SuppressWarnings("NullAway.Init") // injected
    @ConfigProperty(name = "contactboard.topics.intake")
    String intake;

    /** What the connector tells of its one source. */
    private String told = "";

    @Test
    void waitsForTheFirstRecordOfWhatTheConnectorTold() {
        connectorTells("{'name':'first','kind':'espocrm','lag':3,'recordUrl':'https://crm.example/{kind}/{id}'}");

        source(
                "first",
                Map.of(
                        "kind", "espocrm",
                        "state", "WAITING",
                        "lag", 3,
                        "recordUrl", "https://crm.example/{kind}/{id}",
                        "today.received", 0));
        get("/sources")
                .body(of("first", "newestAt"), nullValue())
                .body(of("first", "contactsWithoutProduct"), nullValue());
    }

    @Test
    void makesNoLinkOfWhatIsNoAddress() {
        connectorTells("{'name':'odd','kind':'espocrm','lag':0,'recordUrl':'javascript:{id}'}");

        source("odd", Map.of("state", "WAITING"));
        get("/sources").body(of("odd", "recordUrl"), nullValue());
    }

    @Test
    void callsASourceSilentThatSendsNothingForThreeTimesItsGap() {
        received("gone", 40, "applied", "phone");
        received("gone", 35, "applied", "phone");
        received("gone", 30, "filtered", "written");
        received("gone", 25, "filtered", "not-held");
        received("gone", 20, "applied", "unmatched");
        received("gone", 20, "rejected", "unreadable");

        connectorTells("{'name':'gone','kind':'suitecrm','lag':0}");
        source("gone", Map.of("kind", "suitecrm"));

        step.run();

        source("gone", Map.of("state", "SILENT", "usualGapSeconds", 300));
        get("/sources").body(of("gone", "usualDelaySeconds.round()"), equalTo(2));
        given().get("/q/metrics")
                .then()
                .body(containsString("contactboard_source_newest_age_seconds{source=\"gone\"} 1"))
                .body(containsString("contactboard_source_silent{source=\"gone\"} 1.0"));

        received("gone", 0, "applied", "phone");

        source("gone", Map.of("state", "LIVE"));
    }

    @Test
    void callsASourceSilentHoweverLongItHasBeen() {
        for (var minutes : List.of(40, 35, 30, 25, 20)) {
            sql.update(
                    "insert into source_minute values ('long-gone', ?, 1)",
                    arrivals.now().minus(Duration.ofDays(50)).minus(Duration.ofMinutes(minutes)));
        }
        sql.update(
                "insert into source (name, newest_at) values ('long-gone', ?)",
                arrivals.now().minus(Duration.ofDays(50)));
        connectorTells("{'name':'long-gone','kind':'suitecrm','lag':0}");
        source("long-gone", Map.of("kind", "suitecrm"));

        step.prune();
        step.run();

        source("long-gone", Map.of("state", "SILENT"));
    }

    @Test
    void takesNoBackFillForTheRhythm() {
        for (var minutes = 180; minutes > 80; minutes--) {
            sql.update(
                    "insert into source_minute values ('begun', ?, 900, false)",
                    arrivals.now().minus(Duration.ofMinutes(minutes)));
        }
        for (var minutes : List.of(70, 55, 40, 25, 10)) {
            received("begun", minutes, "applied", "phone");
        }
        connectorTells("{'name':'begun','kind':'suitecrm','lag':0}");
        source("begun", Map.of("kind", "suitecrm"));

        step.run();

        source("begun", Map.of("state", "LIVE", "usualGapSeconds", 900));
    }

    @Test
    void addsUpWhatCameInToday() {
        var today = Map.of(
                "applied/phone",
                2,
                "applied/face-to-face",
                1,
                "applied/appointment",
                3,
                "applied/waiting",
                4,
                "applied/unmatched",
                5,
                "applied/described",
                1,
                "already-known/revision",
                2,
                "filtered/written",
                6,
                "filtered/not-held",
                7,
                "filtered/copy",
                3);
        today.forEach((outcome, times) -> {
            for (var i = 0; i < times; i++) {
                received("sums", 0, outcome.split("/")[0], outcome.split("/")[1]);
            }
        });
        step.run();

        source(
                "sums",
                Map.of(
                        "state", "UNCONFIGURED",
                        "today.received", 34,
                        "today.counted", 3,
                        "today.appointments", 3,
                        "today.written", 6,
                        "today.notHeld", 7,
                        "today.waiting", 4,
                        "today.unmatched", 5,
                        "today.rejected", 0,
                        "today.other", 6));
    }

    @Test
    void proposesProductsForWhatHasNone() {
        Rest.product("mapped");
        for (var i = 0; i < 10; i++) {
            contact("props-" + i, "mapped", "emp-p", "+31301110000", null);
        }
        contact("props-a", "general", "emp-p", null, null);
        contact("props-b", "general", "emp-p", "+31301110000", null); // the employee comes first
        contact("props-c", "general", null, "+31301110000", null);
        contact("props-d", "general", null, null, "Product mapped");
        contact("props-e", "general", null, null, "queue 31");
        contact("props-g", "general", null, null, "queue 32+queue 33");
        contact("props-h", "mapped", null, null, "queue 34"); // it has the product of another code
        contact("props-f", "general", "emp-q", "+31301119999", null); // nothing is clear of these
        connectorTells("{'name':'props','kind':'espocrm','lag':0}");
        source("props", Map.of("state", "WAITING"));

        get("/sources/props/proposals")
                .statusCode(200)
                .body("total", equalTo(7))
                .body("items[0].by", equalTo("EMPLOYEE"))
                .body("items[0].value", equalTo("emp-p"))
                .body("items[0].product", equalTo("mapped"))
                .body("items[0].contacts", equalTo(2))
                .body("items.find { it.by == 'NUMBER' }.value", equalTo("+31301110000"))
                .body("items.find { it.by == 'NUMBER' }.contacts", equalTo(1))
                .body("items.find { it.value == 'Product mapped' }.productName", equalTo("Product mapped"))
                .body("items.find { it.value == 'queue 31' }.product", nullValue())
                .body("items.find { it.value == 'queue 33' }.contacts", equalTo(1))
                .body("items.find { it.value == 'queue 34' }.contacts", equalTo(1))
                .body("items.find { it.value == 'queue 32' }.contacts", equalTo(1));

        int dismissed = post("/sources/props/proposals/dismissed", "{'by':'EMPLOYEE','value':'emp-p'}")
                .statusCode(200)
                .extract()
                .path("action");
        get("/sources/props/proposals").body("total", equalTo(6));
        post("/audit/%d/undo".formatted(dismissed), "{}").statusCode(200);
        get("/sources/props/proposals").body("total", equalTo(7));

        post("/sources/props/proposals/applied", "{'by':'CODE','value':'queue 31','product':'mapped'}")
                .statusCode(200)
                .body("contacts", equalTo(1));
        post("/sources/props/proposals/applied", "{'by':'CODE','value':'queue 31','product':'mapped'}")
                .statusCode(409);
        post("/sources/nobody/proposals/applied", "{'by':'CODE','value':'queue 31','product':'mapped'}")
                .statusCode(404);
    }

    @Test
    void knowsNoOtherSource() {
        get("/sources/nobody/proposals").statusCode(404).body("detail", equalTo("There is no source `nobody`"));
    }

    /** The connector beats on while it is waited for. */
    private void source(String name, Map<String, Object> expected) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            beat();
            expected.forEach((member, value) -> get("/sources").statusCode(200).body(of(name, member), equalTo(value)));
        });
    }

    private static String of(String name, String member) {
        return "items.find { it.source == '%s' }.%s".formatted(name, member);
    }

    private void connectorTells(String source) {
        told = source;
        beat();
    }

    private void beat() {
        var beat = "{'at':'%s','lag':0,'sources':[%s]}".formatted(clock.instant(), told);
        producer.send(
                new ProducerRecord<>(intake, "_beat", beat.replace('\'', '"').getBytes(UTF_8)));
        producer.flush();
    }

    /** Its change was made two seconds before. */
    private void received(String source, int minutesAgo, String outcome, String reason) {
        var at = arrivals.now().minus(Duration.ofMinutes(minutesAgo));
        sql.update(
                """
                insert into intake (topic, "partition", "offset", item, source, kind, record_id, revision_at, revision_tie,
                                    outcome, reason, received_at)
                values (?, 0, 1, 0, ?, 'call', 'r', ?, 0, ?, ?, ?)""",
                "crm." + source + "." + UUID.randomUUID(),
                source,
                ChronoUnit.MICROS.between(Instant.EPOCH, at.minusSeconds(2)),
                outcome,
                reason,
                at);
    }

    private void contact(
            String id, String product, @Nullable String employee, @Nullable String number, @Nullable String code) {
        sql.update("""
                insert into crm_item (source, kind, record_id, state, pending_products)
                values ('props', 'call', ?, '{}', string_to_array(?, '+'))
                """, id, code);
        sql.update("""
                insert into contact (source, kind, record_id, customer_id, product_id, held, day, ends_at, channel, employee_id, number)
                values ('props', 'call', ?, 'props-customer', ?, true, ?, ?, 'PHONE', ?, ?)
                """, id, product, LocalDate.now(clock).minusDays(3), clock.instant(), employee, number);
    }
}
