package org.contactboard.local.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core finds on the board: nothing that keeps anybody out. */
@ExtendWith(WholeProduct.class)
class AccessibilityTest {

    /** Vaadin keeps what a menu opens inside of its bar, where the rule allows its items only; readers' software does not mind. */
    private static final List<String> VAADINS_OWN = List.of("aria-required-children");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theBoardKeepsNobodyOut(ColorScheme scheme, RunningBoard board, Chromium chromium) {
        var customer = Customers.once(board.rest());
        try (var open = chromium.open(board.uiAddress(), reader(scheme))) {
            open.cell(customer, "general").waitFor();

            Barriers.none(open.page());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theDrawerKeepsNobodyOut(ColorScheme scheme, RunningBoard board, Chromium chromium) {
        var customer = Customers.once(board.rest());
        try (var open = chromium.open(board.uiAddress(), reader(scheme))) {
            open.cell(customer, "general").click();
            open.page().locator("#drawer-close").waitFor();

            Barriers.none(open.page());
        }
    }

    /** The pages are those of the menu, which is looked at while it is open. */
    @ParameterizedTest
    @CsvSource({"LIGHT, en-GB", "DARK, nl-NL"})
    void everyPageKeepsNobodyOut(ColorScheme scheme, String language, RunningBoard board, Chromium chromium) {
        Customers.once(board.rest());
        try (var open = chromium.open(board.uiAddress(), reader(scheme).setLocale(language))) {
            var page = open.page();
            page.locator("#pages vaadin-menu-bar-button").first().click();
            var items = page.locator("vaadin-menu-bar-item[id^='page-']");
            items.last().waitFor();
            var found = new TreeMap<String, List<String>>();
            var menu = new AxeBuilder(page).disableRules(VAADINS_OWN);
            found.put("menu", Barriers.of(menu));
            var pages = items.all().stream()
                    .map(item -> item.getAttribute("id").substring("page-".length()))
                    .filter(name -> !name.equals("board"))
                    .toList();
            for (var name : pages) {
                page.navigate(board.uiAddress() + name);
                page.locator("#live-sign").waitFor();
                found.put(name, Barriers.of(new AxeBuilder(page)));
            }

            assertFalse(pages.isEmpty());
            found.values().removeIf(List::isEmpty);
            assertEquals(Map.of(), found);
        }
    }

    /** What opens has no size itself, only what it holds. */
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    /** What is clicked one after the other until it is open; on the board, in the customer's drawer first. */
    private enum Opened {
        CONTACT("", "#record-contact"),
        HELP("", "#help"),
        VIEW("", "#views vaadin-menu-bar-button", "#view-save"),
        VIEWS("", "#views vaadin-menu-bar-button", "#view-manage"),
        MORE_FILTERS("", "#more-filters"),
        APPOINTMENT("", "#general", "#drawer-plan"),
        STAR("", "#general", "#drawer-star"),
        SCORE("", "#general", "#score-add"),
        CUSTOMER("customers", "#customer-add"),
        PERSON("people", "#person-add"),
        AGREEMENT("agreements", "#agreements-ours .change"),
        PRODUCT("products", "#product-add"),
        EMPLOYEE("employees", "#employee-add"),
        SEGMENT("segments", "#segment-add"),
        RHYTHM("segments", ".rhythm-card .change"),
        GROUP("groups", "#group-add");

        private final String page;
        private final List<String> clicks;

        Opened(String page, String... clicks) {
            this.page = page;
            this.clicks = List.of(clicks);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, nl-NL", "DARK, en-GB"})
    void everyDialogKeepsNobodyOut(ColorScheme scheme, String language, RunningBoard board, Chromium chromium) {
        var customer = Customers.once(board.rest());
        try (var open = chromium.open(board.uiAddress(), reader(scheme).setLocale(language))) {
            var page = open.page();
            var found = new TreeMap<Opened, List<String>>();
            for (var dialog : Opened.values()) {
                page.navigate(board.uiAddress() + dialog.page + "?q=Looked%20at");
                for (var click : dialog.clicks) {
                    (click.equals("#general")
                                    ? open.cell(customer, "general")
                                    : page.locator(click).first())
                            .click();
                }
                page.locator("vaadin-dialog[opened]:not([opening]), vaadin-popover[opened]:not([opening])")
                        .first()
                        .waitFor(ATTACHED);
                Barriers.awaitStillness(page);
                found.put(dialog, Barriers.of(new AxeBuilder(page).disableRules(VAADINS_OWN)));
            }

            found.values().removeIf(List::isEmpty);
            assertEquals(Map.of(), found);
        }
    }

    private static Browser.NewContextOptions reader(ColorScheme scheme) {
        return new Browser.NewContextOptions().setLocale("en-GB").setColorScheme(scheme);
    }
}
