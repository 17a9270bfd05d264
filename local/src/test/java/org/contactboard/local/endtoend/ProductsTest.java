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
        called(board, "MP-1", "managed");
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

    /** By keyboard alone: the focus goes along with the column, and stays where it is when a line is drawn anew. */
    @Test
    void movesAColumnByKeyboard(RunningBoard board, Chromium chromium) {
        var rest = board.rest();
        rest.post("/products", Map.of("id", "moved-1", "name", "Eerst"));
        rest.post("/products", Map.of("id", "moved-2", "name", "Daarna"));
        rest.post("/products", Map.of("id", "moved-3", "name", "Laatst"));
        rest.post("/customers", Map.of("id", "MP-2", "name", "Schuifwinkel"));
        var options = new Browser.NewContextOptions().setLocale("en-GB");
        try (var open = chromium.open(board.uiAddress(), options)) {
            var page = open.page();
            page.navigate(board.uiAddress() + "products");
            page.locator("[data-product='moved-3'] .up").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-product='moved-3'] + [data-product='moved-2']"))
                    .isVisible();
            assertThat(page.locator("[data-product='moved-3'] .up")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-product='moved-3'] + [data-product='moved-1']"))
                    .isVisible();
            assertThat(page.locator("[data-product='moved-3'] .up")).isFocused();

            page.locator("[data-product='moved-1'] .change").focus();
            called(board, "MP-2", "moved-1");
            assertThat(page.locator("[data-product='moved-1']")).containsText("1 dot");
            assertThat(page.locator("[data-product='moved-1'] .change")).isFocused();
            page.keyboard().press("Enter");
            page.locator("#managed-product-name input").fill("Voorheen eerst");
            page.locator("#managed-product-dialog-save").click();
            assertThat(page.locator("[data-product='moved-1']")).containsText("Voorheen eerst");
            assertThat(page.locator("[data-product='moved-1'] .change")).isFocused();

            page.locator("#products-asked input").focus();
            called(board, "MP-2", "moved-3");
            assertThat(page.locator("[data-product='moved-3']")).containsText("1 dot");
            assertThat(page.locator("#products-asked input")).isFocused();
        }
    }

    private static void called(RunningBoard board, String customer, String product) {
        board.rest()
                .post(
                        "/contacts",
                        Map.of(
                                "customer",
                                customer,
                                "products",
                                new String[] {product},
                                "channel",
                                "PHONE",
                                "on",
                                "2026-11-20"));
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
