package org.contactboard.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a running JVM holds after a full collection, as its class histogram tells, which begins with one.
 *
 * @param classes the lines of those that take most, for people
 */
record Heap(long bytes, List<String> classes) {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");
    private static final int MOST = 15;

    static Heap of(long pid) throws IOException, InterruptedException {
        histogram(pid); // what waits to be finalised goes with the second collection
        return read(histogram(pid));
    }

    static Heap read(String histogram) {
        var total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalArgumentException("there is no total in the class histogram");
        }
        var classes =
                histogram.lines().filter(line -> line.matches("\\s+\\d+: .*")).limit(MOST);
        return new Heap(Long.parseLong(total.group(1)), classes.toList());
    }

    private static String histogram(long pid) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (var output = process.getInputStream()) {
            var text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text;
        }
    }
}
