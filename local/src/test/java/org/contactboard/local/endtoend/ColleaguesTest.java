package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An employee is joined with her extension by itself, with another one by hand, and parted from it. */
@ExtendWith(WholeProduct.class)
class ColleaguesTest {

    @Test
    void joinsByExtensionAndByHand(RunningBoard board, Chromium chromium) {
        described(board);
        called(board, "8801");
        called(board, "8802");
        try (var open = chromium.open(board.uiAddress(), new Browser.NewContextOptions().setLocale("en-GB"))) {
            var page = open.page();
            page.navigate(board.uiAddress() + "colleagues");
            ask(page, "880");
            var noor = page.locator(".colleague").filter(new Locator.FilterOptions().setHasText("Noor Toestel"));
            var joined = noor.locator(".joined li");
            assertThat(joined).hasCount(1);
            assertThat(joined.locator(".badge")).hasText("same extension");
            Barriers.none(page);

            var unknown = page.locator(".colleague").filter(new Locator.FilterOptions().setHasText("Who is this?"));
            unknown.locator(".join").press("Enter");
            page.locator("#colleague-other input").fill("Noor Toestel");
            page.locator("vaadin-combo-box-item").first().waitFor();
            Barriers.none(page);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.locator("#colleague-dialog-save").press("Enter");

            assertThat(joined).hasCount(2);
            assertThat(unknown).hasCount(0);
            page.locator(".colleagues").focus();
            page.keyboard().press("Control+z");
            assertThat(joined).hasCount(1);

            joined.locator("vaadin-button").press("Enter");

            assertThat(joined).hasCount(0);
            page.locator("#undo").last().press("Enter");
            assertThat(joined).hasCount(1);
        }
    }

    private static void ask(Page page, String words) {
        page.locator("#colleagues-asked input").fill(words);
    }

    private static void described(RunningBoard board) {
        var headers = Map.of(
                "content-type", "application/json",
                "ce_specversion", "1.0",
                "ce_id", "colleague-1",
                "ce_source", "/crm/test",
                "ce_type", "org.example.employee.changed");
        var data = "{\"id\": \"colleague-1\", \"name\": \"Noor Toestel\", \"extension\": \"8801\"}";
        board.crm().send("crm.cloudevents", "colleague-1", headers, data.getBytes(UTF_8));
    }

    private static void called(RunningBoard board, String extension) {
        var call = """
                {"uniqueid": "1795167000.%1$s", "src": "%1$s", "dst": "0612340000", "channel": "PJSIP/%1$s-01",
                 "dstchannel": "PJSIP/trunk-02", "lastapp": "Dial", "disposition": "ANSWERED",
                 "start": "2026-11-20 10:30:00", "duration": 250, "billsec": 242}
                """.formatted(extension);
        board.crm().send("crm.telephony.cdr", extension, Map.of(), call.getBytes(UTF_8));
    }
}
