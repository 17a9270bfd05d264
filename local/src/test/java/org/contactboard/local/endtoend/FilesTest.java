package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file is tried, mended, imported, taken along and taken back, in the browser. */
@ExtendWith(WholeProduct.class)
class FilesTest {

    @Test
    void triesImportsExportsAndTakesBack(RunningBoard board, Chromium chromium) throws IOException {
        try (var open =
                chromium.open(board.uiAddress() + "files", new Browser.NewContextOptions().setLocale("en-GB"))) {
            var page = open.page();
            bring(page, "klant;naam;contact op\nFILES-1;Files One;2026-11-01\nFILES-2;Files Two;morgen\n");
            assertThat(page.locator("#import-status")).containsText("1 mistake in 2 lines");
            assertThat(page.locator("#import-faults td"))
                    .containsText(new String[] {"3", "contact op", "morgen", "no day"});
            assertThat(page.locator("#import-save")).isDisabled();
            assertEquals(
                    List.of(), new AxeBuilder(page).include("main").analyze().getViolations());

            bring(page, "klant;naam;contact op\nFILES-1;Files One;2026-11-01\nFILES-2;Files Two;\n");
            assertThat(page.locator("#import-status")).containsText("2 lines, nothing wrong");
            page.locator("#import-save").press("Enter");
            assertThat(page.locator("#import-status")).containsText("2 new");
            assertEquals(2, board.rest().rows("Files").size());

            var download =
                    page.waitForDownload(() -> page.locator("#export-csv").click());
            assertTrue(Files.readString(download.path(), UTF_8).contains("FILES-1,Files One"));

            page.locator("#import-undo").press("Enter");
            assertThat(page.locator("#import-status")).containsText("Taken back: 3 removed");
            assertEquals(0, board.rest().rows("Files").size());
        }
    }

    private static void bring(Page page, String csv) {
        page.locator("#import-upload input[type=file]")
                .setInputFiles(new FilePayload("files.csv", "text/csv", csv.getBytes(UTF_8)));
    }
}
