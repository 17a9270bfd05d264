package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board speaks Dutch and English. */
@ExtendWith(WholeProduct.class)
class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "nl-NL, nl, Klantcontactoverzicht, Klant",
        "en-GB, en, Customer contact overview, Customer",
        "de-DE, en, Customer contact overview, Customer"
    })
    void speaksAsTheBrowserAsks(
            String asked, String spoken, String title, String heading, RunningBoard board, Chromium chromium) {
        Customers.once(board.rest());

        try (var open = chromium.open(board.uiAddress(), reader(asked))) {
            assertThat(open.page().locator("html")).hasAttribute("lang", spoken);
            assertThat(open.page().locator("h1")).hasText(title);
            assertThat(open.page().locator("vaadin-grid-cell-content").first()).containsText(heading);
        }
    }

    @Test
    void keepsTheLanguageThatItsReaderChose(RunningBoard board, Chromium chromium) {
        try (var open = chromium.open(board.uiAddress(), reader("en-GB"))) {
            open.page().locator("#menu vaadin-menu-bar-button").first().click();
            open.page().getByText("Language").hover();

            open.page().locator("#language-nl").click();

            assertThat(open.page().locator("h1")).hasText("Klantcontactoverzicht");
            open.page().reload();
            assertThat(open.page().locator("h1")).hasText("Klantcontactoverzicht");
        }
    }

    private static Browser.NewContextOptions reader(String locale) {
        return new Browser.NewContextOptions().setLocale(locale);
    }
}
