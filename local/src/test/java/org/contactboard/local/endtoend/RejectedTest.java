package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person says what a status of the CRM's own means: what it held up comes in, and goes again when that is undone. */
@ExtendWith(WholeProduct.class)
class RejectedTest {

    @Test
    void mapsAValueAndTakesItBack(RunningBoard board, Chromium chromium) {
        var status = "Status " + UUID.randomUUID().toString().substring(0, 6);
        board.crm().send("crm.espocrm.webhook", status, Map.of("x-espo-event", "Call.create"), """
                        [{"id":"%s","status":"%s","direction":"Outbound","dateStart":"2026-11-20 08:30:00","accountId":"%s"}]""".formatted(
                        status, status, status)
                .getBytes(UTF_8));
        try (var open = chromium.open(board.uiAddress(), new Browser.NewContextOptions().setLocale("en-GB"))) {
            var page = open.page();
            page.navigate(board.uiAddress() + "rejected");
            var card = page.locator(".waits", new Page.LocatorOptions().setHasText(status));
            assertThat(card.locator(".count")).hasText("1 record");

            card.locator("summary").click();
            card.locator(".read").click();
            assertThat(page.locator("#rejected-bytes")).containsText("\"status\" : \"" + status + "\"");
            page.keyboard().press("Escape");

            card.locator("vaadin-select").click();
            page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("held: somebody spoke"))
                    .first()
                    .click();
            card.locator(".map").click();

            assertThat(page.locator("#replay-progress")).containsText("1 taken in");
            assertThat(card).hasCount(0);

            page.locator("#undo").click();
            card.locator(".count").waitFor();
        }
    }
}
