package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A product is added, renamed by two at once, archived after a look at what leaves the board, and brought back. */
@ExtendWith(WholeProduct.class)
class ProductsTest {

    @Test
    void archivesAProductAndBringsItBackAfterALostRace(RunningBoard board, Chromium chromium) {
        var rest = board.rest();
        rest.post("/products", Map.of("id", "managed", "name", "Beheerd"));
        rest.post("/customers", Map.of("id", "MP-1", "name", "Productenwinkel"));
        rest.post(
                "/contacts",
                Map.of(
                        "customer",
                        "MP-1",
                        "products",
                        new String[] {"managed"},
                        "channel",
                        "PHONE",
                        "on",
                        "2026-11-20"));
        var options = new Browser.NewContextOptions().setLocale("en-GB");
        try (var open = chromium.open(board.uiAddress() + "?q=Productenwinkel", options);
                var other = chromium.open(board.uiAddress() + "products", options)) {
            open.shows("MP-1", "managed", "GREEN");
            var page = open.page();
            page.navigate(board.uiAddress() + "products");
            adds(page);
            Barriers.none(page);
            change(page);
            change(other.page());

            page.locator("#managed-product-archived").click();
            assertThat(page.locator("#product-consequences")).containsText("leaves the board with 1 dot");
            assertThat(page.locator("#product-consequences")).containsText("1 customer was last spoken with");
            Barriers.none(page);
            page.locator("#managed-product-dialog-save").click();
            assertThat(page.locator("[data-product='managed']")).hasCount(0);

            other.page().locator("#managed-product-name input").fill("Anders");
            other.page().locator("#managed-product-dialog-save").click();
            assertThat(other.page().locator("#race")).containsText("Archived");
            other.page().locator("#race-take").click();
            other.page().locator("#managed-product-archived").click();
            assertThat(other.page().locator("#product-consequences")).containsText("comes back with 1 dot");
            other.page().locator("#managed-product-dialog-save").click();
            assertThat(other.page().locator("[data-product='managed']")).containsText("Anders");

            page.navigate(board.uiAddress() + "?q=Productenwinkel");
            open.shows("MP-1", "managed", "GREEN");
        }
    }

    private static void adds(Page page) {
        page.locator("#product-add").click();
        page.locator("#managed-product-dialog-save").click();
        assertThat(page.getByText("Give the product a name")).isVisible();
        page.locator("#managed-product-name input").fill("Nieuw beheerd");
        page.locator("#managed-product-code input").fill("managed");
        page.locator("#managed-product-dialog-save").click();
        assertThat(page.getByText("Another product has this code")).isVisible();
        page.locator("#managed-product-code input").fill("managed-new");
        page.locator("#managed-product-dialog-save").click();
        var added = page.locator("[data-product='managed-new']");
        assertThat(added).containsText("Nobody answers for it");
        page.locator(".products").focus();
        page.keyboard().press("Control+z");
        assertThat(added).hasCount(0);
    }

    private static void change(Page page) {
        page.locator("[data-product='managed'] .change").click();
        page.locator("#managed-product-name input").waitFor();
    }
}
