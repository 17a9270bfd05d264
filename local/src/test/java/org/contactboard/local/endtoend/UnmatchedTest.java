package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls of a number that is nobody's are given a customer, by the keyboard alone, and taken back. */
@ExtendWith(WholeProduct.class)
class UnmatchedTest {

    @Test
    void givesCallsTheirCustomerAndTakesThemBack(RunningBoard board, Chromium chromium) {
        var customers = Customers.imported(board.rest(), "Unmatched", 1);
        var customer = customers.id(1);
        called(board, "unmatched-1", "+31201112233");
        called(board, "unmatched-2", "+31201112233");
        try (var open = chromium.open(customers.address(board), new Browser.NewContextOptions().setLocale("en-GB"));
                var watched = chromium.open(customers.address(board))) {
            watched.shows(customer, "general", "RED");
            var page = open.page();
            page.navigate(board.uiAddress() + "unmatched");
            var group = page.locator(".waiting-group[data-group='+31201112233']");
            assertThat(group.locator(".count")).hasText("2 contacts");
            Barriers.none(page);

            group.locator("> vaadin-button").focus();
            page.keyboard().press("Enter");
            page.locator("#assign-customer input").waitFor();
            Barriers.none(page);
            page.locator("#assign-customer input").fill(customer);
            page.locator("vaadin-combo-box-item").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.locator("#assign-dialog-save").press("Enter");

            assertThat(group).hasCount(0);
            watched.shows(customer, "general", "GREEN");
            page.locator("#undo").press("Enter");
            assertThat(group).isVisible();
            watched.shows(customer, "general", "RED");
        }
    }

    @Test
    void theMenuTellsHowManyWait(RunningBoard board, Chromium chromium) {
        called(board, "unmatched-3", "+31201112244");
        var unmatched = board.uiAddress() + "unmatched";
        try (var open = chromium.open(unmatched, new Browser.NewContextOptions().setLocale("en-GB"))) {
            var page = open.page();
            page.locator(".waiting-group").first().waitFor();
            page.locator("#pages vaadin-menu-bar-button").first().focus();
            page.keyboard().press("Enter");
            var line = page.locator("#page-unmatched");
            assertThat(line).hasAccessibleName(Pattern.compile("Contacts without a customer, \\d+ waits?"));
            assertThat(line.locator(".waiting-count")).hasText(Pattern.compile("\\d+"));
        }
    }

    private static void called(RunningBoard board, String id, String number) {
        var data = """
                {"activityId": "%s", "startedAt": "%s", "direction": "inbound", "contactPerson": {"phone": "%s"}}
                """.formatted(id, Instant.now(board.clock()).minusSeconds(600), number);
        var headers = Map.of(
                "content-type", "application/json",
                "ce_specversion", "1.0",
                "ce_id", id,
                "ce_source", "/crm/test",
                "ce_type", "org.example.call.completed",
                "ce_time", Instant.now(board.clock()).toString());
        board.crm().send("crm.cloudevents", id, headers, data.getBytes(UTF_8));
    }
}
