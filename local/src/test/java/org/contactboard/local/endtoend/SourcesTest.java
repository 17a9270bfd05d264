package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of the sources, found from the board by the keyboard, tells by itself what comes in. */
@ExtendWith(WholeProduct.class)
class SourcesTest {

    @Test
    void countsWhatComesInWhileItIsOpen(RunningBoard board, Chromium chromium) {
        var customer = Customers.once(board.rest());
        try (var open = chromium.open(board.uiAddress(), new Browser.NewContextOptions().setLocale("en-GB"))) {
            var page = open.page();
            page.locator("#pages vaadin-menu-bar-button").first().focus();
            page.keyboard().press("Enter");
            page.locator("#page-sources").press("Enter");
            var card = page.locator(".source[data-source='cloudevents']");
            assertThat(card.locator("h2")).hasText("CloudEvents");
            var before = card.locator("dd[data-number='received']").innerText();

            board.crm()
                    .call(
                            "crm.cloudevents",
                            customer,
                            "source-" + before,
                            Instant.now(board.clock()).minusSeconds(60));

            assertThat(card.locator("dd[data-number='received']")).not().hasText(before);
            Barriers.none(page);
            page.locator("#back").click();
            open.cell(customer, "general").waitFor();
        }
    }
}
