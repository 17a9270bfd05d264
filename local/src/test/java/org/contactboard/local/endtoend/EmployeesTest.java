package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who left stays in sight until what he or she answers for is handed over; that is taken back in one go. */
@ExtendWith(WholeProduct.class)
class EmployeesTest {

    @Test
    void handsOverWhatALeaverAnswersFor(RunningBoard board, Chromium chromium) {
        var rest = board.rest();
        var leaver = rest.post("/employees", Map.of("name", "Lotte Vertrekt", "phone", "+31302007711"))
                .path("id")
                .asText();
        rest.post("/employees", Map.of("name", "Opvolger Blijft"));
        rest.post("/customers", Map.of("id", "HE-1", "name", "Erfklant", "accountManagerId", leaver));
        rest.post("/products", Map.of("id", "inherited", "name", "Erfstuk", "managerId", leaver));
        var options = new Browser.NewContextOptions().setLocale("en-GB");
        try (var open = chromium.open(board.uiAddress(), options)) {
            var page = open.page();
            page.navigate(board.uiAddress() + "employees");
            page.locator("#employees-asked input").fill("030 200 77 11");
            var line = page.locator("[data-employee='" + leaver + "']");
            assertThat(page.locator(".people > li")).hasCount(1);
            assertThat(line).containsText("product manager of Erfstuk");
            Barriers.none(page);

            line.locator(".change").click();
            page.locator("#employee-email input").fill("nobody");
            page.locator("#employee-dialog-save").click();
            assertThat(page.getByText("This is no e-mail address")).isVisible();
            page.locator("#employee-email input").fill("lotte@example.org");
            page.locator("#employee-archived").click();
            assertThat(page.locator("#employee-leaves")).containsText("is still account manager of 1 customer");
            Barriers.none(page);
            page.locator("#employee-dialog-save").click();
            assertThat(line.locator(".left-behind")).containsText("is still account manager of 1 customer");

            handOver(page);
            assertThat(line).hasCount(0);
            page.locator(".employees").focus();
            page.keyboard().press("Control+z");
            assertThat(line.locator(".left-behind")).containsText("product manager of Erfstuk");
        }
    }

    private static void handOver(Page page) {
        page.locator(".hand-over").click();
        page.locator("#hand-over-to input").fill("Opvolger");
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("Opvolger Blijft"))
                .waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.locator("#hand-over-dialog-save").click();
        assertThat(page.getByText("Handed over: 1 customer, 1 product")).isVisible();
    }
}
