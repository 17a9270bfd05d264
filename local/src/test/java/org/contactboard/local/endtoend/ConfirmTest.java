package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people say of contacts, by the keyboard: what became of a plan, and which product a contact is about. */
@ExtendWith(WholeProduct.class)
class ConfirmTest {

    @Test
    void countsWhatSomebodyConfirms(RunningBoard board, Chromium chromium) {
        var customers = Customers.imported(board.rest(), "Confirmed", 1);
        board.crm()
                .tell("crm.cloudevents", "call.planned", customers.id(1), "plan-confirmed", yesterday(board))
                .join();
        try (var open = chromium.open(board.uiAddress() + "confirm");
                var other = chromium.open(customers.address(board))) {
            var page = open.page();
            var line = page.locator(".plans li[data-record='plan-confirmed']");
            appears(line);
            Barriers.none(page);
            line.locator("vaadin-checkbox input").focus();

            page.keyboard().press("h");

            assertThat(line).hasCount(0);
            other.shows(customers.id(1), "general", "GREEN");

            page.keyboard().press("Control+z");

            appears(line);
            other.shows(customers.id(1), "general", "RED");
        }
    }

    @Test
    void givesAContactAProduct(RunningBoard board, Chromium chromium) {
        var customers = Customers.imported(board.rest(), "Assigned", 1);
        board.rest().post("/products", Map.of("id", "assigned", "name", "Assigned product"));
        board.crm().call("crm.cloudevents", customers.id(1), "call-assigned", yesterday(board));
        try (var open = chromium.open(customers.address(board))) {
            var page = open.page();
            open.shows(customers.id(1), "general", "GREEN");
            open.cell(customers.id(1), "general").click();
            page.locator("#timeline .assign").first().waitFor();

            page.keyboard().press("p");
            page.locator("#assign-product input").waitFor();
            assertThat(page.locator("#assign-product input")).isFocused();
            page.keyboard().type("Assigned product");
            page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("Assigned product"))
                    .waitFor();
            page.keyboard().press("Enter");
            page.locator("#assign-dialog-save").click();

            open.shows(customers.id(1), "assigned", "GREEN");
            open.shows(customers.id(1), "general", "RED");
            page.locator("#undo").click();
            open.shows(customers.id(1), "general", "GREEN");
        }
    }

    private static Instant yesterday(RunningBoard board) {
        return Instant.now(board.clock()).minus(Duration.ofDays(1));
    }

    private static void appears(Locator line) {
        assertThat(line).hasCount(1);
    }
}
