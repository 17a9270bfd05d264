package org.contactboard.local.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core finds on the board: nothing that keeps anybody out. */
@ExtendWith(WholeProduct.class)
class AccessibilityTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Vaadin keeps what a menu opens inside of its bar, where the rule allows its items only; readers' software does not mind. */
    private static final List<String> VAADINS_OWN = List.of("aria-required-children");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theBoardKeepsNobodyOut(ColorScheme scheme, RunningBoard board, Chromium chromium) {
        var customer = Customers.once(board.rest());
        try (var open = chromium.open(board.uiAddress(), reader(scheme))) {
            open.cell(customer, "general").waitFor();

            var found = new AxeBuilder(open.page()).analyze().getViolations();

            assertEquals(List.of(), grave(found));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theDrawerKeepsNobodyOut(ColorScheme scheme, RunningBoard board, Chromium chromium) {
        var customer = Customers.once(board.rest());
        try (var open = chromium.open(board.uiAddress(), reader(scheme))) {
            open.cell(customer, "general").click();
            open.page().locator("#drawer-close").waitFor();

            var found = new AxeBuilder(open.page()).analyze().getViolations();

            assertEquals(List.of(), grave(found));
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
            found.put("menu", grave(menu.analyze().getViolations()));
            var pages = items.all().stream()
                    .map(item -> item.getAttribute("id").substring("page-".length()))
                    .filter(name -> !name.equals("board"))
                    .toList();
            for (var name : pages) {
                page.navigate(board.uiAddress() + name);
                page.locator("#live-sign").waitFor();
                found.put(name, grave(new AxeBuilder(page).analyze().getViolations()));
            }

            assertFalse(pages.isEmpty());
            found.values().removeIf(List::isEmpty);
            assertEquals(Map.of(), found);
        }
    }

    private static Browser.NewContextOptions reader(ColorScheme scheme) {
        return new Browser.NewContextOptions().setLocale("en-GB").setColorScheme(scheme);
    }

    private static List<String> grave(List<Rule> found) {
        return found.stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
    }
}
