package org.contactboard.local.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.contactboard.local.large.LargeCompany;
import org.contactboard.local.suite.InstalledChromium;

/** How soon the large board is seen in a real Chromium, cold and warm, and how long a row stays blank while it scrolls by. */
final class PaintBench implements Bench {

    /** Each group is one row while it is shut. */
    private static final int ROWS = LargeCompany.CUSTOMERS - 4 * LargeCompany.GROUPS;

    private final LargeBoard large;

    PaintBench(LargeBoard large) {
        this.large = large;
    }

    @Override
    public String name() {
        return "paint";
    }

    @Override
    public List<Figure> measure(int runs, PrintStream progress) throws Exception {
        var board = large.running(progress);
        var cold = new ArrayList<Double>();
        var warm = new ArrayList<Double>();
        var blank = new ArrayList<Double>();
        try (var playwright = InstalledChromium.playwright()) {
            progress.println("paint: warming up the server");
            try (var chromium = InstalledChromium.launch(playwright)) {
                firstPaint(page(chromium), board.ui());
            }
            for (var run = 1; run <= runs; run++) {
                // a Chromium of its own, that has nothing of the board yet
                try (var chromium = InstalledChromium.launch(playwright)) {
                    var page = page(chromium);
                    cold.add(firstPaint(page, board.ui()));
                    warm.add(firstPaint(page, board.ui()));
                    var scrolled = SeenRows.scrollThrough(page);
                    if (scrolled.rows() < ROWS * 0.9) {
                        throw new IllegalStateException("Only %d of some %d rows were seen while the board scrolled"
                                .formatted(scrolled.rows(), ROWS));
                    }
                    blank.add(scrolled.longestBlankMillis());
                    progress.printf(
                            "paint: run %d of %d: cold %.0f ms, warm %.0f ms; of %d rows that went by one was blank for %.0f ms%n",
                            run, runs, cold.getLast(), warm.getLast(), scrolled.rows(), blank.getLast());
                }
            }
        }
        return List.of(
                Figure.of(name(), "first-paint-cold", "ms", cold, "<= 2000"),
                Figure.of(name(), "first-paint-warm", "ms", warm, "<= 1000"),
                Figure.of(name(), "longest-blank-row", "ms", blank, "<= 200"));
    }

    private static Page page(Browser chromium) {
        var page = chromium.newPage(
                new Browser.NewPageOptions().setViewportSize(1920, 1080).setLocale("en-GB"));
        page.addInitScript(SeenRows.WATCH);
        return page;
    }

    private static double firstPaint(Page page, String address) {
        page.navigate(address);
        page.waitForFunction("() => window.firstRowAt !== undefined");
        return ((Number) page.evaluate("() => window.firstRowAt")).doubleValue();
    }
}
