package org.contactboard.local.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core finds on the board: nothing that keeps anybody out. */
@ExtendWith(WholeProduct.class)
class AccessibilityTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

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
