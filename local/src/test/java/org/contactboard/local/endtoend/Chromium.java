package org.contactboard.local.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, driven by Playwright; each open board has cookies and a cache of its own. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(org.contactboard.local.suite.Browser.find())
                        .setArgs(ARGUMENTS));
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
