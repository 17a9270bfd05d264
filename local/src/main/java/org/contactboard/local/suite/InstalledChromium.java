package org.contactboard.local.suite;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactboard.local.place.Refusal;

/** The browser in which the board is tried: a Chromium of this machine. */
public final class InstalledChromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path MACOS = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private InstalledChromium() {}

    /** Its executable; without one, a line that says how to get it. */
    public static Path find() {
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "No Chromium found: looked at $CHROMIUM, at %s on the PATH and at %s. Install it (Debian: apt-get install chromium) or set CHROMIUM."
                                .formatted(String.join(", ", NAMES), MACOS)));
    }

    /** Playwright without the browsers that it would fetch. */
    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(find()).setArgs(ARGUMENTS));
    }

    private static Stream<Path> candidates() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).stream().map(Path::of);
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var onPath = Stream.of(path.split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
        return Stream.concat(named, Stream.concat(onPath, Stream.of(MACOS)));
    }
}
