package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board on paper: all that the query shows, A3 landscape, no persons of customers. */
@ExtendWith(WholeProduct.class)
class PrintTest {

    @Test
    void printsAllThatTheBoardShows(RunningBoard board, Chromium chromium) {
        var rest = board.rest();
        rest.importCustomers("customer,name,contact_on\nPRINT-1,Drukwerk Één,2026-11-01\nPRINT-2,Drukwerk Twee,");
        rest.post(
                "/contacts",
                Map.of(
                        "customer", "PRINT-2",
                        "on", "2026-11-20",
                        "channel", "PHONE",
                        "contactPerson", Map.of("name", "Geheime Persoon")));
        try (var open =
                chromium.open(board.uiAddress() + "?q=Drukwerk", new Browser.NewContextOptions().setLocale("en-GB"))) {
            open.shows("PRINT-2", "general", "GREEN");

            var paper = open.page()
                    .context()
                    .waitForPage(() -> open.page().keyboard().press("Control+p"));

            assertThat(paper.locator("tbody tr")).hasCount(2);
            assertThat(paper.locator(".asked")).containsText("“Drukwerk”");
            assertThat(paper.locator("tbody tr").last()).containsText("20 Nov");
            assertThat(paper.content()).doesNotContain("Geheime Persoon");
            var pdf = paper.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(new String(pdf, ISO_8859_1)).contains("/MediaBox [0 0 1191");
            assertThat(pdf).hasSizeLessThan(1_000_000);
        }
    }
}
