package org.contactboard.board.preview;

import static org.contactboard.board.Rest.edit;
import static org.contactboard.board.Rest.get;
import static org.contactboard.board.Rest.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.contactboard.board.Rest;
import org.junit.jupiter.api.Test;

/** Today is 22 November 2026. */
@QuarkusTest
class PreviewResourceTest {

    @Test
    void countsWhatWouldTurnAndStoresNothing() {
        segment("PV1");
        customer("PV-1", "PV1", "2026-10-22"); // one month ago: the last green day is past with a month
        customer("PV-2", "PV1", "2026-08-22"); // three months ago: orange now, red with three
        customer("PV-3", "PV1", "2026-11-01");
        post("/customers", "{'id':'PV-4','name':'Own','segment':'PV1','rhythm':{'green':'P9M','orange':'P12M'}}");
        contact("PV-4", "2026-08-22");

        post("/segments/PV1/preview", "{'green':'P1M','orange':'P3M'}")
                .statusCode(200)
                .body("dots.collect { it.from + it.to + it.count }", contains("GREENORANGE1", "ORANGERED1"))
                .body("customers.collect { it.from + it.to + it.count }", contains("GREENORANGE1", "ORANGERED1"))
                .body("concerned", equalTo(4));

        get("/board?segment=PV1&q=PV-1").body("rows[0].colour", equalTo("GREEN"));
        edit("/segments/PV1", "{'name':'Tight','green':'P1M','orange':'P3M'}").statusCode(200);
        get("/board?segment=PV1&q=PV-1").body("rows[0].colour", equalTo("ORANGE"));
        get("/board?segment=PV1&q=PV-2").body("rows[0].colour", equalTo("RED"));
    }

    @Test
    void tellsWhatHoldsWhenTheSegmentLosesItsOwn() {
        segment("PV2");
        edit("/segments/PV2", "{'name':'Tight','green':'P1M','orange':'P3M'}").statusCode(200);
        customer("PV-5", "PV2", "2026-10-22");

        post("/segments/PV2/preview", "{}")
                .statusCode(200)
                .body("dots.collect { it.from + it.to }", contains("ORANGEGREEN"));
    }

    @Test
    void previewsACustomersOwnRhythmAndAnotherSegment() {
        segment("PV3");
        edit("/segments/PV3", "{'name':'Tight','green':'P1M','orange':'P3M'}").statusCode(200);
        post("/customers", "{'id':'PV-6','name':'Preview six'}").statusCode(201);
        contact("PV-6", "2026-08-22");

        post("/customers/PV-6/preview", "{'segment':'PV3'}")
                .statusCode(200)
                .body("dots.collect { it.from + it.to }", contains("ORANGERED"))
                .body("concerned", equalTo(1));
        post("/customers/PV-6/preview", "{'green':'P4M','orange':'P5M','segment':'PV3'}")
                .body("customers.collect { it.from + it.to }", contains("ORANGEGREEN"));
        post("/customers/PV-6/preview", "{}").body("dots", empty());
        post("/customers/none/preview", "{}").statusCode(404);
    }

    @Test
    void previewsTheBoardsOwn() {
        post("/customers", "{'id':'PV-7','name':'Preview seven'}").statusCode(201);
        contact("PV-7", "2026-08-22");

        post("/segments/board/preview", "{'green':'P1M','orange':'P3M'}")
                .statusCode(200)
                .body("dots.collect { it.from + it.to }", hasItem("ORANGERED"))
                .body("concerned", greaterThanOrEqualTo(1));
        post("/segments/board/preview", "{}").statusCode(400);
        post("/segments/board/preview", "{'green':'P3M','orange':'P3M'}").statusCode(400);
        post("/segments/none/preview", "{}").statusCode(404);
    }

    private static void segment(String id) {
        post("/segments", "{'id':'%s','name':'%s'}".formatted(id, id)).statusCode(201);
        Rest.product("pv-pay");
    }

    private static void customer(String id, String segment, String contactOn) {
        post("/customers", "{'id':'%s','name':'%s','segment':'%s'}".formatted(id, id, segment))
                .statusCode(201);
        contact(id, contactOn);
    }

    private static void contact(String customer, String on) {
        Rest.product("pv-pay");
        post("/contacts", "{'customer':'%s','products':['pv-pay'],'channel':'PHONE','on':'%s'}".formatted(customer, on))
                .statusCode(201);
    }
}
