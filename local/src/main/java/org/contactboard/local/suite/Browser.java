package org.contactboard.local.suite;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactboard.local.place.Refusal;

/** The browser in which the board is tried: a Chromium of this machine. */
public final class Browser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final Path MACOS = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Browser() {}

    /** Its executable; without one, a line that says how to get it. */
    public static Path find() {
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "No Chromium found: looked at $CHROMIUM, at %s on the PATH and at %s. Install it (Debian: apt-get install chromium) or set CHROMIUM."
                                .formatted(String.join(", ", NAMES), MACOS)));
    }

    private static Stream<Path> candidates() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).stream().map(Path::of);
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var onPath = Stream.of(path.split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
        return Stream.concat(named, Stream.concat(onPath, Stream.of(MACOS)));
    }
}
