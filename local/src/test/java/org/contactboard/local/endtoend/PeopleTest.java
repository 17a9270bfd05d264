package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A contact person is added, found and protected; what was agreed stands before every contact. */
@ExtendWith(WholeProduct.class)
class PeopleTest {

    private static final String CUSTOMERS = """
            customer,name,segment,agreements,contact_on
            PEO-1,Personeelswinkel,PEO,Call after ten,2026-10-01
            PEO-2,Verhuisdepot,PEO,,2026-10-02
            """;

    /** Counts how often the sign of whom not to call is not there. */
    private static final String WATCH_THE_SIGN = """
            () => {
              const part = document.querySelector('#drawer .agreements-part');
              window.signGone = 0;
              new MutationObserver(() => {
                const sign = [...part.querySelectorAll('.do-not-call')]
                  .find((one) => one.offsetParent && one.textContent.includes('Wilma Winkel'));
                if (!sign) window.signGone++;
              }).observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
            }""";

    @Test
    void aPersonIsAddedFoundAndNotToBeCalled(RunningBoard board, Chromium chromium) {
        board.rest().importCustomers(CUSTOMERS);
        try (var open = chromium.open(board.uiAddress() + "people", english())) {
            var page = open.page();
            page.locator("#person-add").click();
            page.locator("#person-name input").fill("Wilma Winkel");
            page.locator("#person-dialog-save").click();
            assertThat(page.locator("#person-customer")).containsText("Choose a customer");
            page.locator("#person-customer input").fill("Personeels");
            page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("Personeelswinkel"))
                    .click();
            page.locator("#person-phone input").fill("+31 6 1700 0001");
            page.locator("#person-dialog-save").click();
            assertThat(page.locator("#person-dialog-save")).hasCount(0);

            page.locator("#people-asked input").fill("0617000001");
            var line = page.locator(".person-line");
            assertThat(line).hasCount(1);
            assertThat(line).containsText("Wilma Winkel");
            assertThat(line).containsText("Never spoken with");
            assertThat(line.locator("a[href='tel:0617000001']")).isVisible();
            Barriers.none(page);

            line.locator(".change").click();
            page.locator("#person-do-not-call label").click();
            page.locator("#person-dialog-save").click();
            assertThat(line.locator(".do-not-call")).containsText("do not call");
            assertThat(line.locator("a")).hasCount(0);

            page.navigate(board.uiAddress() + "?q=Personeelswinkel");
            open.cell("PEO-1", "general").click();
            assertThat(page.locator(".agreements-part")).containsText("do not call Wilma Winkel");

            page.evaluate(WATCH_THE_SIGN);
            board.rest().post("/contacts", Map.of("customer", "PEO-1", "channel", "PHONE", "on", "2026-11-20"));
            assertThat(page.locator("#why")).containsText("Feb");
            assertThat(page.locator("#drawer .agreements-part")).containsText("do not call Wilma Winkel");
            assertEquals(0, page.evaluate("window.signGone"));
        }
    }

    @Test
    void whatWasAgreedStandsBeforeEveryContact(RunningBoard board, Chromium chromium) {
        board.rest().importCustomers(CUSTOMERS);
        try (var open = chromium.open(board.uiAddress() + "agreements", english())) {
            var page = open.page();
            agree(page, "segment:PEO", "Not around payroll runs");
            Barriers.none(page);
            page.locator("#agreements-asked input").fill("ten");
            assertThat(page.locator("[data-agreement='customer:PEO-1']")).containsText("Call after ten");

            page.navigate(board.uiAddress() + "?q=Personeelswinkel");
            open.cell("PEO-1", "general").click();
            var part = page.locator("#drawer .agreements-part");
            assertThat(part.locator(".agreed-text:visible").first()).hasText("Call after ten");
            assertThat(part).containsText("Not around payroll runs");
            page.locator("#drawer-plan").click();
            assertThat(page.locator("#appointment-dialog .agreements-part")).containsText("Not around payroll runs");
        }
    }

    private static void agree(Page page, String which, String text) {
        page.locator("[data-agreement='" + which + "'] .change").click();
        page.locator("#agreement-text textarea").fill(text);
        page.locator("#agreement-dialog-save").click();
        assertThat(page.locator("[data-agreement='" + which + "']")).containsText(text);
    }

    private static Browser.NewContextOptions english() {
        return new Browser.NewContextOptions().setLocale("en-GB");
    }
}
