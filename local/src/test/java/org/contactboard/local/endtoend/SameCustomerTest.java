package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two customers that share name and number are suggested, joined, and put back. */
@ExtendWith(WholeProduct.class)
class SameCustomerTest {

    @Test
    void joinsTwoThatAreOneAndPutsThemBack(RunningBoard board, Chromium chromium) {
        board.rest().importCustomers("""
                customer,name,system,external_id,phone,contact_on
                Same-1,Dubbel Bakkerij B.V.,cloudevents,same-1,+31302220001,2026-01-05
                Same-2,Dubbel Bakkerij,espocrm,same-2,+31302220001,2026-11-20
                """);
        var address = board.uiAddress() + "?q=dubbel";
        try (var open = chromium.open(address, new Browser.NewContextOptions().setLocale("en-GB"));
                var watched = chromium.open(address)) {
            watched.customer("Same-2").waitFor();
            var page = open.page();
            page.navigate(board.uiAddress() + "twins");
            var pair = page.locator(".pair[data-pair*='Same-1']");
            assertThat(pair.locator(".evidence")).containsText("Same number: 030 222 0001");
            Barriers.none(page);
            if (pair.locator(".side[data-role='stays']")
                    .getAttribute("data-customer")
                    .equals("Same-2")) {
                pair.locator(".swap").press("Enter");
            }
            assertThat(pair.locator(".side[data-role='stays']")).hasAttribute("data-customer", "Same-1");

            pair.locator(".join").press("Enter");

            assertThat(pair).hasCount(0);
            shows(watched, "Same-1", "GREEN");
            assertThat(watched.page().locator(".customer[data-customer='Same-2']:visible"))
                    .hasCount(0);
            page.locator("#undo").press("Enter");
            assertThat(pair).isVisible();
            shows(watched, "Same-1", "RED");
            shows(watched, "Same-2", "GREEN");
        }
    }

    /** The grid hides the cells of a row that went, and uses them again. */
    private static void shows(OpenBoard board, String customer, String colour) {
        var cell = ".cell[data-customer='%s'][data-product='general'][data-colour='%s']:visible";
        assertThat(board.page().locator(cell.formatted(customer, colour))).hasCount(1);
    }
}
