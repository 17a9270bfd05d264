package org.contactboard.local.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.contactboard.local.suite.InstalledChromium;

/** The Chromium of this machine, driven by Playwright; each open board has cookies and a cache of its own. */
final class Chromium implements AutoCloseable {

    /** An open page hears of what others did with the board's next sign of life, 5 s later; a busy machine takes longer. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(SOON.toMillis());
        playwright = InstalledChromium.playwright();
        browser = InstalledChromium.launch(playwright);
    }

    OpenBoard open(String address) {
        return open(address, new Browser.NewContextOptions().setLocale("en-GB"));
    }

    OpenBoard open(String address, Browser.NewContextOptions reader) {
        return OpenBoard.at(address, browser.newContext(reader.setViewportSize(1600, 1400)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
