package org.contactboard.board.confirmation;

import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.contactboard.board.record.CrmRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnconfirmedResourceTest {

    @Inject
    CrmRecords crm;

    @Inject
    Clock clock;

    @Test
    void listsWhatIsPlannedAndPast() {
        planned("listed", 2, "'contactPerson':{'id':'w-p','name':'Ria'},'employee':{'id':'w-e','name':'Tom'}");
        planned("long-ago", 40, "'purpose':'RELATION'");

        get("/contacts/unconfirmed?size=500")
                .statusCode(200)
                .body("items.recordId", not(hasItem("long-ago")))
                .body(one("listed", "on"), equalTo(day(2).toString()))
                .body(one("listed", "channel"), equalTo("PHONE"))
                .body(one("listed", "customers.name"), contains("Klant listed"))
                .body(one("listed", "products"), contains("general"))
                .body(one("listed", "contactPerson"), equalTo("Ria"))
                .body(one("listed", "employee"), equalTo("Tom"));
        get("/contacts/unconfirmed?from=%s&until=%s".formatted(day(41), day(40)))
                .body("items.recordId", contains("long-ago"));
    }

    @Test
    void heldCountsOnItsDayAndWaitsAgainWhenUndone() {
        planned("held", 3, "'direction':'OUT'");

        var action = confirm("held", "'became':'HELD'")
                .body("records", equalTo(1))
                .extract()
                .path("action");

        onBoard("held").body("rows[0].cells[0].contactOn", equalTo(day(3).toString()));
        get("/contacts/unconfirmed?size=500").body(one("held", "on"), nullValue());

        post("/audit/%s/undo".formatted(action), "{}").statusCode(200);

        onBoard("held").body("rows", empty());
        get("/contacts/unconfirmed?size=500").body(one("held", "on"), equalTo(day(3).toString()));
    }

    @Test
    void notHeldLeavesTheListTillItsSourceSaysOtherwise() {
        planned("not-held", 3, "'direction':'OUT'");

        get("/explanations?recordId=not-held").body("items[0].reason", equalTo("not-confirmed"));
        confirm("not-held", "'became':'NOT_HELD'");
        get("/explanations?recordId=not-held").body("items[0].reason", equalTo("not-held"));

        get("/contacts/unconfirmed?size=500").body(one("not-held", "on"), nullValue());
        planned("not-held", 3, "'direction':'IN'"); // says nothing new of it
        get("/contacts/unconfirmed?size=500").body(one("not-held", "on"), nullValue());
        planned("not-held", 2, "'direction':'IN'"); // another plan
        get("/contacts/unconfirmed?size=500").body(one("not-held", "on"), equalTo(day(2).toString()));
        crm.call("contact-held", "not-held", members("not-held", 3, "'direction':'IN'"));
        onBoard("not-held").body("rows[0].cells[0].contactOn", equalTo(day(3).toString()));
    }

    @Test
    void movedIsTheNextAppointment() {
        planned("moved", 1, "'direction':'OUT'");

        confirm("moved", "'became':'MOVED','on':'%s'".formatted(day(-4)));

        get("/customers/%s/contacts".formatted(customer("moved")))
                .body("items[0].on", equalTo(day(-4).toString()))
                .body("items[0].what", equalTo("appointment"));
        confirm409("moved", "'became':'HELD'");
    }

    @Test
    void movedIntoThePastIsHeldThen() {
        planned("moved-back", 1, "'direction':'OUT'");
        var at = clock.instant().minus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        confirm("moved-back", "'became':'MOVED','startedAt':'%s'".formatted(at));

        onBoard("moved-back").body("rows[0].cells[0].contactOn", equalTo(day(5).toString()));
    }

    @Test
    void saysItOfManyAndUndoesThemTogether() {
        planned("many-1", 3, "'direction':'OUT'");
        planned("many-2", 4, "'direction':'OUT'");

        var action = post("/contacts/unconfirmed", """
                        {'records':[{'source':'said','kind':'call','recordId':'many-1'},
                                    {'source':'said','kind':'call','recordId':'many-2'},
                                    {'source':'said','kind':'call','recordId':'nobody'}],'became':'HELD'}""")
                .statusCode(200)
                .body("records", equalTo(2))
                .extract()
                .path("action");
        onBoard("many-2").body("rows[0].cells[0].contactOn", equalTo(day(4).toString()));

        post("/audit/%s/undo".formatted(action), "{}").statusCode(200);

        onBoard("many-1").body("rows", empty());
        onBoard("many-2").body("rows", empty());
    }

    @Test
    void doesNotUndoWhatWasSaidAnew() {
        planned("anew", 3, "'direction':'OUT'");
        var first = confirm("anew", "'became':'NOT_HELD'").extract().path("action");
        planned("anew", 2, "'direction':'OUT'");
        confirm("anew", "'became':'HELD'");

        post("/audit/%s/undo".formatted(first), "{}")
                .statusCode(409)
                .body("detail", containsString("another word said of them since"));
    }

    @Test
    void refusesAMoveToNowhere() {
        post("/contacts/unconfirmed", """
                        {'records':[{'source':'said','kind':'call','recordId':'x'}],'became':'MOVED'}""").statusCode(400).body("errors[0].field", equalTo("startedAt"));
        post("/contacts/unconfirmed", "{'records':[],'became':'HELD'}").statusCode(400);
    }

    private void planned(String id, int daysAgo, String more) {
        crm.call("appointment-planned", id, members(id, daysAgo, more));
    }

    private String members(String id, int daysAgo, String more) {
        return "'channel':'PHONE','on':'%s','customer':{'id':'w-%s','name':'Klant %s'},%s"
                .formatted(day(daysAgo), id, id, more);
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }

    private static ValidatableResponse confirm(String id, String said) {
        return post(
                        "/contacts/unconfirmed",
                        "{'records':[{'source':'said','kind':'call','recordId':'%s'}],%s}".formatted(id, said))
                .statusCode(200);
    }

    private static void confirm409(String id, String said) {
        post(
                        "/contacts/unconfirmed",
                        "{'records':[{'source':'said','kind':'call','recordId':'%s'}],%s}".formatted(id, said))
                .statusCode(409);
    }

    private static ValidatableResponse onBoard(String id) {
        return get("/board?q=klant " + id);
    }

    private static String customer(String id) {
        return get("/customers?q=klant " + id).extract().path("items[0].id");
    }

    private static String one(String id, String member) {
        return "items.find { it.recordId == '%s' }?.%s".formatted(id, member);
    }
}
