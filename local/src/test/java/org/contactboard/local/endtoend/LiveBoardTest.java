package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a CRM's record on Kafka to what somebody sees in a browser that stays open. */
@ExtendWith(WholeProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class LiveBoardTest {

    private static final String TOPIC = "crm.cloudevents";
    private static final String GENERAL = "general";

    private final RunningBoard board;
    private final Chromium chromium;
    private final Customers customers;

    LiveBoardTest(RunningBoard board, Chromium chromium) {
        this.board = board;
        this.chromium = chromium;
        this.customers = Customers.imported(board.rest(), "Live", 5);
    }

    @Test
    void aCallAppearsInEveryOpenBrowserByItself() {
        var called = customers.id(1);
        try (var one = chromium.open(customers.address(board));
                var other = chromium.open(board.uiAddress())) {
            one.shows(called, GENERAL, "RED");
            other.shows(called, GENERAL, "RED");

            call(called, "live-1");

            one.shows(called, GENERAL, "GREEN");
            other.shows(called, GENERAL, "GREEN");
            assertThat(one.cell(called, GENERAL).locator(".news")).containsText("by telephone");
            one.wasNeverReloaded();
            other.wasNeverReloaded();
        }
    }

    @Test
    void aDeletedCallIsTakenBack() {
        var called = customers.id(2);
        try (var open = chromium.open(customers.address(board))) {
            call(called, "live-2");
            open.shows(called, GENERAL, "GREEN");

            board.crm().tell(TOPIC, "call.deleted", called, "live-2", now()).join();

            open.shows(called, GENERAL, "RED");
            open.wasNeverReloaded();
        }
    }

    @Test
    void aWrittenMessageNeverAppears() {
        var written = customers.id(3);
        var called = customers.id(4);
        try (var open = chromium.open(customers.address(board))) {
            open.shows(written, GENERAL, "RED");
            var before = open.cell(written, GENERAL).textContent();

            board.crm().tell(TOPIC, "message.sent", written, "live-3", now()).join();

            call(called, "live-4");
            open.shows(called, GENERAL, "GREEN");
            open.shows(written, GENERAL, "RED");
            assertEquals(before, open.cell(written, GENERAL).textContent());
        }
    }

    @Test
    void anOpenDrawerFollowsACustomerThatIsFilteredAway() {
        var called = customers.id(5);
        try (var open = chromium.open(board.uiAddress() + "?q=nobody-at-all&customer=" + called + "&cell=" + GENERAL)) {
            var why = open.page().locator("#why");
            assertThat(why).containsText("Red since");

            call(called, "live-5");

            assertThat(why).containsText("Green until");
        }
    }

    private void call(String customer, String id) {
        board.crm().call(TOPIC, customer, id, now());
    }

    private Instant now() {
        return board.clock().instant().minus(Duration.ofMinutes(10));
    }
}
