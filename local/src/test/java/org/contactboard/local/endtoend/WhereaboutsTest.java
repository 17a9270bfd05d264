package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent asks where a call is, and is told. */
@ExtendWith(WholeProduct.class)
@TestInstance(Lifecycle.PER_CLASS)
class WhereaboutsTest {

    private static final String TOPIC = "crm.cloudevents";

    private final RunningBoard board;
    private final Chromium chromium;
    private final Customers customers;

    WhereaboutsTest(RunningBoard board, Chromium chromium) {
        this.board = board;
        this.chromium = chromium;
        this.customers = Customers.imported(board.rest(), "Where", 2);
    }

    @Test
    void tellsWhatBecameOfTheRecordWhoseAddressIsPasted() {
        var called = customers.id(1);
        board.crm().call(TOPIC, called, "where-1", now());
        try (var open = chromium.open(customers.address(board))) {
            open.shows(called, "general", "GREEN");

            open.page().navigate(board.uiAddress() + "where");
            var field = open.page().locator("#where-record input");
            field.fill(" https://crm.example/#Call/view/where-1 ");
            field.press("Enter");

            var answer = open.page().locator(".answer");
            assertThat(answer.locator(".sentence")).containsText("Counted as a telephone call with " + called);
            assertThat(open.page()).hasURL(Pattern.compile(".*/where\\?record=where-1$"));
            Barriers.none(open.page());

            answer.locator(".links a").click();
            assertThat(open.page().locator("#drawer h2")).hasText(called);
        }
    }

    @Test
    void tellsWhyACallIsNotThereByCustomerAndDay() {
        var missed = customers.id(2);
        board.crm().tell(TOPIC, "call.missed", missed, "where-2", now()).join();
        try (var open = chromium.open(customers.address(board))) {
            open.customer(missed).waitFor();
            awaitOutcome("where-2");

            open.page().navigate(board.uiAddress() + "where");
            var customer = open.page().locator("#where-customer input");
            customer.fill(missed);
            open.page()
                    .locator("vaadin-combo-box-item", new LocatorOptions().setHasText(missed))
                    .first()
                    .click();
            open.page().locator("#where-look").click();

            assertThat(open.page().locator(".answer[data-record='where-2'] .sentence"))
                    .containsText("Not counted: nobody was spoken with");
        }
    }

    @Test
    void saysThatNothingCameInAndWhatToCheck() {
        board.crm().call(TOPIC, customers.id(1), "where-3", now());
        awaitOutcome("where-3");
        try (var open = chromium.open(board.uiAddress())) {
            open.page().navigate(board.uiAddress() + "where?record=where-404");

            var nothing = open.page().locator("#where-nothing");

            assertThat(nothing).containsText("Not received: no record with the id where-404");
            assertThat(nothing).containsText("CloudEvents");
        }
    }

    private void awaitOutcome(String recordId) {
        await().until(() ->
                board.rest().get("/intake?recordId=" + recordId).path("total").asInt() == 1);
    }

    private Instant now() {
        return board.clock().instant().minus(Duration.ofMinutes(10));
    }
}
