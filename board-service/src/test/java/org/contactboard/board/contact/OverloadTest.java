package org.contactboard.board.contact;

import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.contactboard.board.Rest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is 22 November 2026. What is too much is said by the customer's segment: the row, the filter and the list agree. */
@QuarkusTest
class OverloadTest {

    @ParameterizedTest
    @CsvSource({
        // count and days of the segment, the days of the conversations, how many count, whether that is too much
        "o1, 1,  14, 2026-11-22 2026-11-09,            2, true",
        "o2, 1,  14, 2026-11-22 2026-11-08,            1, false", // 22 November − 14 is no part of it
        "o3, 2,  14, 2026-11-22 2026-11-21 2026-11-20, 3, true",
        "o4, 3,  14, 2026-11-22 2026-11-21 2026-11-20, 3, false", // more than N, not N
        "o5, 1,   1, 2026-11-22 2026-11-21,            1, false",
        "o6, 1,  90, 2026-11-01 2026-08-25,            2, true",
        "o7, 1,  90, 2026-11-01 2026-08-24,            1, false",
    })
    void countsByTheSegmentsOwnNumberAndDays(
            String segment, int count, int days, String on, int counted, boolean overloaded) {
        post(
                        "/segments",
                        "{'id':'%s','name':'%s','overloadCount':%d,'overloadDays':%d}"
                                .formatted(segment, segment, count, days))
                .statusCode(201);
        spoken(segment + "-1", segment, on);

        agree(segment, counted, count, days, overloaded);
    }

    @ParameterizedTest
    @CsvSource({
        "'2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-10-24', 5, false",
        "'2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-10-24 2026-11-18', 6, true",
        "'2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-10-23 2026-11-18', 5, false"
    })
    void countsSixIn30DaysWhereNoSegmentSaysOtherwise(String on, int counted, boolean overloaded) {
        var id = "O-" + Integer.toHexString(on.hashCode());
        spoken(id, null, on);

        get("/customers/" + id + "/overload")
                .body("contacts.size()", equalTo(counted))
                .body("days", equalTo(30))
                .body("overloaded", equalTo(overloaded));
        get("/board?q=" + id).body("rows[0].overloaded", equalTo(overloaded));
    }

    @Test
    void countsAnewWhenTheSegmentChangesItsMindAndWhenTheCustomerChangesSegment() {
        post("/segments", "{'id':'o8','name':'o8'}").statusCode(201);
        post("/segments", "{'id':'o9','name':'o9','overloadCount':1,'overloadDays':7}")
                .statusCode(201);
        spoken("o8-1", "o8", "2026-11-22 2026-11-20 2026-11-01");
        agree("o8", 3, 5, 30, false);
        var version = get("/board?segment=o8").extract().<Long>path("rows[0].version");

        edit("/segments/o8", "{'name':'o8','overloadCount':2,'overloadDays':30}")
                .statusCode(200);
        agree("o8", 3, 2, 30, true);
        get("/board?segment=o8").body("rows[0].version > %d".formatted(version), equalTo(true));

        edit("/customers/o8-1", "{'name':'o8-1','segment':'o9'}").statusCode(200);
        agree("o9", 2, 1, 7, true);
    }

    @Test
    void saysWhoContactedWhenAboutWhat() {
        Rest.product("o-pay");
        post("/customers", "{'id':'O-WHO','name':'O-WHO'}").statusCode(201);
        var sanne = post("/employees", "{'name':'Sanne Overload'}").extract().path("id");
        post(
                        "/contacts",
                        "{'customer':'O-WHO','products':['general','o-pay'],'channel':'FACE_TO_FACE','on':'2026-11-10','employee':'%s'}"
                                .formatted(sanne))
                .statusCode(201);
        spokenOn("O-WHO", "2026-11-12");

        get("/customers/O-WHO/overload")
                .body("overloaded", equalTo(false))
                .body("contacts.on", contains("2026-11-12", "2026-11-10"))
                .body("contacts[1].employee", equalTo("Sanne Overload"))
                .body("contacts[1].channel", equalTo("FACE_TO_FACE"))
                .body("contacts[1].products", contains("general", "o-pay"));
        get("/customers/none-such/overload").statusCode(404);
    }

    private static void agree(String segment, int counted, int count, int days, boolean overloaded) {
        var row = get("/board?segment=" + segment)
                .body("rows[0].contactsInWindow", equalTo(counted))
                .body("rows[0].overloaded", equalTo(overloaded));
        get("/board?segment=" + segment + "&overloaded=" + overloaded).body("total", equalTo(1));
        get("/board?segment=" + segment + "&overloaded=" + !overloaded).body("total", equalTo(0));
        get("/customers/" + row.extract().path("rows[0].customer.id") + "/overload")
                .body("contacts.size()", equalTo(counted))
                .body("count", equalTo(count))
                .body("days", equalTo(days))
                .body("overloaded", equalTo(overloaded));
    }

    private static void spoken(String customer, @Nullable String segment, String days) {
        var of = segment == null ? "null" : "'" + segment + "'";
        post("/customers", "{'id':'%s','name':'%s','segment':%s}".formatted(customer, customer, of))
                .statusCode(201);
        for (var day : days.split(" ")) {
            spokenOn(customer, day);
        }
    }

    private static void spokenOn(String customer, String day) {
        Rest.product("o-pay");
        post("/contacts", "{'customer':'%s','products':['o-pay'],'channel':'PHONE','on':'%s'}".formatted(customer, day))
                .statusCode(201);
    }
}
