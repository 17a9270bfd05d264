package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A segment's rhythm is changed after a look at what would turn; who comes second is told what changed meanwhile. */
@ExtendWith(WholeProduct.class)
class SegmentsTest {

    @Test
    void previewsARhythmAndAnswersALostRace(RunningBoard board, Chromium chromium) {
        var rest = board.rest();
        rest.post("/segments", Map.of("id", "SEG", "name", "Winkels"));
        rest.importCustomers("customer,name,segment,contact_on\nSEG-1,Segmentwinkel,SEG,2026-10-01");
        try (var open = chromium.open(board.uiAddress() + "?q=Segmentwinkel", english());
                var other = chromium.open(board.uiAddress() + "segments", english())) {
            open.shows("SEG-1", "general", "GREEN");
            var page = open.page();
            page.navigate(board.uiAddress() + "segments");
            change(page);
            change(other.page());

            page.getByText("Tight: green for 1 month, orange until 3").click();
            assertThat(page.locator("#preview")).containsText("1 dot turns orange, now green");
            page.locator("#segment-dialog-save").click();
            assertThat(page.locator("[data-segment='SEG']")).containsText("Holds since 22 Nov");

            other.page().locator("#segment-name input").fill("Shops");
            other.page().locator("#segment-dialog-save").click();
            assertThat(other.page().locator("#race")).containsText("green for 1 month");
            other.page().locator("#race-keep").click();
            var card = page.locator("[data-segment='SEG']");
            assertThat(card).containsText("Shops");
            assertThat(card).containsText("green for 1 month");
        }
    }

    private static void change(Page page) {
        page.locator("[data-segment='SEG'] .change").click();
        page.locator("#segment-name input").waitFor();
    }

    private static Browser.NewContextOptions english() {
        return new Browser.NewContextOptions().setLocale("en-GB");
    }
}
