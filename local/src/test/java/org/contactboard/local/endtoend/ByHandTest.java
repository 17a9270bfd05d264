package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people record by hand: in three keys from the cell, with a star, for everybody who attended; and all of it undone. */
@ExtendWith(WholeProduct.class)
class ByHandTest {

    @Test
    void recordsFromTheCellByKeyboardStarsAndUndoes(RunningBoard board, Chromium chromium) {
        var customers = Customers.imported(board.rest(), "Handmade", 1);
        board.rest().post("/products", Map.of("id", "handmade", "name", "Handmade product"));
        try (var open = chromium.open(customers.address(board))) {
            var page = open.page();
            var cell = open.cell(customers.id(1), "handmade");
            cell.waitFor();
            cell.evaluate("cell => cell.closest('vaadin-grid-cell-content').assignedSlot.parentElement.focus()");

            page.keyboard().press("c");
            page.locator("#contact-dialog-save").waitFor();
            assertThat(page.locator("#contact-product input")).hasValue("Handmade product");
            page.locator("#contact-dialog-save").click();
            open.shows(customers.id(1), "handmade", "GREEN");

            cell.click();
            page.locator("#drawer-star").click();
            page.locator("#star-dialog-save").click();
            assertThat(cell.locator(".star")).hasCount(1);

            page.locator("#undo").last().click();
            assertThat(cell.locator(".star")).hasCount(0);

            page.locator("#timeline .withdraw").first().click();
            open.shows(customers.id(1), "handmade", "NONE");
            page.locator("#undo").last().click();
            open.shows(customers.id(1), "handmade", "GREEN");
        }
    }

    @Test
    void recordsEverybodyWhoAttended(RunningBoard board, Chromium chromium) {
        var customers = Customers.imported(board.rest(), "Attending", 2);
        board.rest().post("/products", Map.of("id", "attended", "name", "Attended product"));
        try (var watching = chromium.open(customers.address(board));
                var open = chromium.open(board.uiAddress() + "attendance")) {
            var page = open.page();
            watching.cell(customers.id(1), "attended").waitFor();
            page.locator("#attendance-name input").fill("Sprint review 24");
            page.locator("#attendance-product input").fill("Attended product");
            page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("Attended product"))
                    .click();
            page.locator("#attendance-search input").fill("Attending");
            var ticks = page.locator("#attendance-found vaadin-checkbox");
            assertThat(ticks).hasCount(2);
            ticks.first().locator("input").check();
            ticks.last().locator("input").check();

            page.locator("#attendance-save").click();

            watching.shows(customers.id(1), "attended", "GREEN");
            watching.shows(customers.id(2), "attended", "GREEN");
            page.locator("#undo").click();
            watching.shows(customers.id(1), "attended", "NONE");
            watching.shows(customers.id(2), "attended", "NONE");
        }
    }

    @Test
    void switchesAColumnAndNamesTheKeys(RunningBoard board, Chromium chromium) {
        var customers = Customers.imported(board.rest(), "Columned", 1);
        try (var open = chromium.open(customers.address(board) + "&columns=satisfaction&density=compact")) {
            var page = open.page();
            open.cell(customers.id(1), "general").waitFor();
            assertThat(page.locator(".product.optional")).hasCount(1);
            assertThat(page.locator(".board")).hasAttribute("class", Pattern.compile("compact-density"));

            page.keyboard().press("?");

            assertThat(page.locator("#help-dialog")).hasCount(1);
        }
    }
}
