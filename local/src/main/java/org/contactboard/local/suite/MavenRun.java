package org.contactboard.local.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One run of Maven over all modules: a line per module, per test class and per failure; the whole log in a file. */
public final class MavenRun {

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building Contact Board: (.*?) +1\\.0-SNAPSHOT.*");
    private static final Pattern CLASS = Pattern.compile(
            "\\[\\w+] Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+), Time elapsed: ([\\d.,]+ s).* -- in (?:[\\w]+\\.)*(\\w+)");
    private static final Pattern FAILURE = Pattern.compile(
            "\\[ERROR] (?!.*(\\[Help 1]|[Rr]e-run|For more information|After correcting|mvn <args>)).+");

    private MavenRun() {}

    /** Runs {@code mvn package} with these properties and returns its exit code. */
    public static int run(Path root, Path log, List<String> properties, PrintStream progress)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(
                List.of(maven(), "-B", "-ntp", "-f", root.resolve("pom.xml").toString()));
        words.addAll(properties);
        words.add("package");
        var process = new ProcessBuilder(words)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        try (var lines = process.inputReader(UTF_8);
                var file = new PrintStream(Files.newOutputStream(log), true, UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                file.println(line);
                shown(line).ifPresent(progress::println);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        return process.waitFor();
    }

    private static Optional<String> shown(String line) {
        var module = MODULE.matcher(line);
        if (module.matches()) {
            return Optional.of(module.group(1));
        }
        var tested = CLASS.matcher(line);
        if (tested.matches()) {
            return Optional.of("  %-45s %4s tests  %8s%s"
                    .formatted(
                            tested.group(6),
                            tested.group(1),
                            tested.group(5),
                            line.contains("<<< ") ? "  FAILED" : ""));
        }
        return FAILURE.matcher(line).matches()
                ? Optional.of("  " + line.substring("[ERROR] ".length()))
                : Optional.empty();
    }

    private static String maven() {
        var home = System.getenv("MAVEN_HOME");
        return home == null ? "mvn" : Path.of(home, "bin", "mvn").toString();
    }
}
