package org.contactboard.local.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;

/** The board as it is open in one browser. */
final class OpenBoard implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final BrowserContext context;
    private final Page page;

    private OpenBoard(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
    }

    /** Returns when the board says that it is live. */
    static OpenBoard at(String address, BrowserContext context) {
        var page = context.newPage();
        page.navigate(address);
        var board = new OpenBoard(context, page);
        board.isLiveWithin(Duration.ofSeconds(30));
        page.evaluate("window.sinceOpened = true");
        return board;
    }

    Page page() {
        return page;
    }

    Locator cell(String customer, String product) {
        return page.locator(".cell[data-customer='%s'][data-product='%s']".formatted(customer, product));
    }

    Locator customer(String id) {
        return page.locator(".customer[data-customer='%s']".formatted(id));
    }

    /** Waits for it: the board changes by itself. */
    void shows(String customer, String product, String colour) {
        shows(customer, product, colour, PATIENCE);
    }

    void shows(String customer, String product, String colour, Duration within) {
        assertThat(cell(customer, product))
                .hasAttribute("data-colour", colour, new HasAttributeOptions().setTimeout(within.toMillis()));
    }

    void isLiveWithin(Duration time) {
        assertThat(page.locator("#live-sign")).isVisible(new IsVisibleOptions().setTimeout(time.toMillis()));
    }

    void isStaleWithin(Duration time) {
        page.locator("#stale-sign")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.VISIBLE)
                        .setTimeout(time.toMillis()));
    }

    /** Fails when the page was loaded anew since it was opened. */
    void wasNeverReloaded() {
        assertEquals(true, page.evaluate("window.sinceOpened === true"));
    }

    @Override
    public void close() {
        context.close();
    }
}
