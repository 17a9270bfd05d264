package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A board is saved as a view, marked, shared, begun with, removed and back; who answers for customers begins with those. */
@ExtendWith(WholeProduct.class)
class ViewsTest {

    @Test
    void savesMarksAndBeginsWithAView(RunningBoard board, Chromium chromium) {
        var customers = Customers.imported(board.rest(), "Viewed", 2);
        try (var open = chromium.open(customers.address(board) + "&sort=-name")) {
            var page = open.page();
            open.cell(customers.id(1), "general").waitFor();
            page.keyboard().press("v");
            page.locator("#view-save").click();
            page.locator("#view-name input").fill("My viewed ones");
            page.locator("#view-dialog-save").click();
            assertThat(page.locator("#views")).containsText("My viewed ones");
            assertThat(page.locator("#views")).hasAttribute("data-differs", "false");
            assertThat(page).hasURL(Pattern.compile("[?&]view="));

            page.locator("#legend-green").click();
            assertThat(page.locator("#views")).hasAttribute("data-differs", "true");
            assertThat(page).hasURL(Pattern.compile("colour=GREEN", Pattern.CASE_INSENSITIVE));
            page.reload();
            assertThat(page.locator("#views")).containsText("My viewed ones· changed");
            page.locator("#views vaadin-menu-bar-button").first().click();
            page.locator("[data-view-item]").first().click();
            open.cell(customers.id(2), "general").waitFor();
            assertThat(page.locator("#whole-board")).containsText("2 of ");

            manage(page);
            page.locator("#views-dialog .first").click();
            assertThat(page.locator("#views-dialog .about")).hasText("you begin with it");
            page.locator("#views-dialog .sharing").click();
            assertThat(page.locator("#views-dialog .about")).hasText("you begin with it · shared");
            page.locator("#views-dialog .remove").click();
            assertThat(page.locator("#views-dialog .view-line")).hasCount(0);
            page.keyboard().press("Control+z");
            assertThat(page.locator("#views-dialog .about")).hasText("you begin with it · shared");

            page.navigate(board.uiAddress());
            assertThat(page.locator("#views")).containsText("My viewed ones");
            page.keyboard().press("Escape");
            assertThat(page.locator("#whole-board")).isHidden();
            page.navigate(board.uiAddress());
            assertThat(page.locator("#shown-count")).not().containsText("of");
            manage(page);
            page.locator("#views-dialog .remove").click();
            assertThat(page.locator("#views-dialog .view-line")).hasCount(0);
        } finally {
            board.rest().put("/views/first", Collections.singletonMap("view", null));
        }
    }

    @Test
    void beginsWithTheCustomersOfTheReaderElseWithTheSearch(RunningBoard board, Chromium chromium) {
        var rest = board.rest();
        var me = rest.post("/employees", Map.of("name", "Vera Views", "login", "local"))
                .path("id")
                .asText();
        try {
            rest.post("/customers", Map.of("id", "FIRST-1", "name", "First viewed", "accountManagerId", me));
            try (var open = chromium.open(board.uiAddress())) {
                var page = open.page();
                open.customer("FIRST-1").waitFor();
                assertThat(page.locator("#whole-board")).containsText("1 of ");
                assertThat(page).hasURL(Pattern.compile("accountManager=" + me));

                page.locator("#whole-board").click();

                assertThat(page.locator("#whole-board")).isHidden();
                page.navigate(board.uiAddress());
                assertThat(page.locator("#shown-count")).not().containsText("of");
            }
        } finally {
            rest.put("/employees/" + me, Map.of("name", "Vera Views"));
        }
        try (var open = chromium.open(board.uiAddress())) {
            assertThat(open.page().locator("#search input")).isFocused();
        }
    }

    @Test
    void saysWhoContactedWhenByTheSegmentsOwnRule(RunningBoard board, Chromium chromium) {
        var rest = board.rest();
        rest.post("/segments", Map.of("id", "BUSY", "name", "Busy", "overloadCount", 1, "overloadDays", 14));
        rest.post("/customers", Map.of("id", "BUSY-1", "name", "Overloaded one", "segment", "BUSY"));
        for (var day : new String[] {"2026-11-20", "2026-11-12", "2026-11-01"}) {
            rest.post("/contacts", Map.of("customer", "BUSY-1", "channel", "PHONE", "on", day));
        }
        try (var open = chromium.open(board.uiAddress() + "?segment=BUSY&overloaded=true")) {
            var page = open.page();
            var badge = open.customer("BUSY-1").locator(".overload");
            assertThat(badge).containsText("2× in 14 days");

            badge.hover();

            assertThat(page.locator("#overload-tip li")).hasCount(2);
            assertThat(page.locator("#overload-tip")).containsText("12 Nov");
            page.keyboard().press("Escape");
            assertThat(page.locator("#overload-tip")).isHidden();
            open.customer("BUSY-1").click();
            assertThat(page.locator("#overload li")).hasCount(2);
            assertThat(page.locator("#overload")).containsText("more than 1 is too much");
        }
    }

    @Test
    void keepsAnOpenGroupInTheAddress(RunningBoard board, Chromium chromium) {
        var rest = board.rest();
        var customers = Customers.imported(rest, "Unfolded", 2);
        rest.post("/groups", Map.of("id", "unfolded", "name", "Unfolded", "members", customers.ids()));
        try (var open = chromium.open(customers.address(board))) {
            open.customer("group:unfolded").click();
            open.customer(customers.id(2)).waitFor();
            assertThat(open.page()).hasURL(Pattern.compile("open="));

            open.page().reload();

            open.customer(customers.id(2)).waitFor();
            open.customer("group:unfolded").click();
            assertThat(open.customer(customers.id(2))).isHidden();
            assertThat(open.page()).not().hasURL(Pattern.compile("open="));
        }
    }

    private static void manage(Page page) {
        page.locator("#views vaadin-menu-bar-button").first().click();
        page.locator("#view-manage").click();
    }
}
