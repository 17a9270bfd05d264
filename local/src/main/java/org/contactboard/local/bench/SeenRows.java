package org.contactboard.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.util.List;

/** What an open board shows, looked at in every frame that the browser draws. */
final class SeenRows {

    /** Pixels at a time, and the ms between: some 75 rows a second, so that each is in sight for a quarter of one. */
    private static final List<Integer> PACE = List.of(360, 100);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Notes when the first row with a dot is drawn, in ms since the page was asked for. */
    static final String WATCH = """
            (() => {
              const look = () => {
                const dot = document.querySelector('.cell .dot');
                if (dot && dot.getBoundingClientRect().width > 0) {
                  requestAnimationFrame(() => { window.firstRowAt = performance.now(); });
                } else {
                  requestAnimationFrame(look);
                }
              };
              requestAnimationFrame(look);
            })();""";

    /**
     * Scrolls the board from its first row to its last, and notes how long a row was in sight without its name and
     * dots, or a part of the board without any row.
     */
    private static final String SCROLL = """
            async ([notch, pause]) => {
              const grid = document.querySelector('#board');
              const table = grid.shadowRoot.querySelector('#table');
              const items = grid.shadowRoot.querySelector('#items');
              const blankSince = new Map();
              const seen = new Set();
              let longest = 0, scrolling = true;
              const isBlank = row => row.hasAttribute('loading') ||
                  !row.querySelector('slot')?.assignedElements()[0]?.querySelector('.name')?.textContent;
              const look = () => {
                const now = performance.now();
                const view = table.getBoundingClientRect();
                const top = grid.shadowRoot.querySelector('#header').getBoundingClientRect().bottom;
                const bottom = view.bottom - 20;
                const blank = new Set();
                let covered = top;
                const rows = [...items.children].filter(row => !row.hidden)
                    .map(row => ({row, box: row.getBoundingClientRect()}))
                    .filter(({box}) => box.bottom > top + 4 && box.top < bottom - 4)
                    .sort((one, other) => one.box.top - other.box.top);
                for (const {row, box} of rows) {
                  if (box.top > covered + 4) blank.add('gap');
                  covered = Math.max(covered, box.bottom);
                  if (isBlank(row)) blank.add(row.index); else seen.add(row.index);
                }
                if (covered < bottom - 4) blank.add('gap');
                for (const key of blank) if (!blankSince.has(key)) blankSince.set(key, now);
                for (const [key, since] of blankSince) {
                  longest = Math.max(longest, now - since);
                  if (!blank.has(key)) blankSince.delete(key);
                }
                if (scrolling) requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
              let last = -1;
              while (table.scrollTop !== last) {
                last = table.scrollTop;
                table.scrollTop = last + notch;
                await new Promise(done => setTimeout(done, pause));
              }
              await new Promise(done => setTimeout(done, 1000));
              scrolling = false;
              return JSON.stringify({longest, rows: seen.size});
            }""";

    private SeenRows() {}

    /** @param rows how many were seen with what is in them */
    record Scrolled(double longestBlankMillis, int rows) {}

    static Scrolled scrollThrough(Page page) throws JsonProcessingException {
        var told = JSON.readTree(String.valueOf(page.evaluate(SCROLL, PACE)));
        return new Scrolled(told.path("longest").asDouble(), told.path("rows").asInt());
    }
}
