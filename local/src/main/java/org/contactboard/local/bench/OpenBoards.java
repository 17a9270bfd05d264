package org.contactboard.local.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.contactboard.local.suite.InstalledChromium;

/** The board open in several browsers (sessions of their own in one Chromium), each writing down what changes in it. */
final class OpenBoards implements SeenCells, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A cell's date is noted when its text differs from what it was; the time is the page's own clock. */
    private static final String WATCH = """
            () => {
              const key = cell => cell.dataset.customer + '/' + cell.dataset.product;
              const text = cell => cell.querySelector('.date')?.textContent ?? '';
              const known = new Map([...document.querySelectorAll('.cell')].map(cell => [key(cell), text(cell)]));
              window.seen = {};
              new MutationObserver(changes => {
                const at = Date.now();
                for (const {target} of changes) {
                  const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
                  const cell = element?.closest('.cell') ?? element?.querySelector?.('.cell');
                  if (cell && known.get(key(cell)) !== text(cell)) {
                    known.set(key(cell), text(cell));
                    window.seen[key(cell)] = at;
                  }
                }
              }).observe(document.body, {subtree: true, childList: true, characterData: true, attributes: true});
            }""";

    private static final String NOTED = """
            () => {
              if (!window.seen) throw new Error('the board was loaded anew while it was measured');
              return JSON.stringify(window.seen);
            }""";

    private final Playwright playwright;
    private final Browser chromium;
    private final List<Page> pages;

    private OpenBoards(Playwright playwright, Browser chromium, List<Page> pages) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.pages = pages;
    }

    static OpenBoards open(String address, int browsers) {
        var playwright = InstalledChromium.playwright();
        var chromium = InstalledChromium.launch(playwright);
        var pages = IntStream.range(0, browsers)
                .mapToObj(n -> page(chromium, address))
                .toList();
        return new OpenBoards(playwright, chromium, pages);
    }

    private static Page page(Browser chromium, String address) {
        var page = chromium.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1920, 1080)
                        .setLocale("en-GB"))
                .newPage();
        page.navigate(address);
        page.waitForSelector(".cell .date");
        page.evaluate(WATCH);
        return page;
    }

    @Override
    public List<Map<String, Long>> seen() {
        return pages.stream()
                .map(page -> json(String.valueOf(page.evaluate(NOTED))))
                .toList();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Map<String, Long> json(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
