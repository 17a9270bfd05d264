package org.contactboard.local.process;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the launcher starts a JVM: the one it runs on itself. */
public final class JavaProgram {

    /** The collector is the one with the smallest footprint: a local Contact Board is five JVMs on one machine. */
    public static final List<String> WORDS =
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC");

    private JavaProgram() {}

    /** The class archive is written when the program first ends, and makes its later starts much faster. */
    public static List<String> archived(Path archive) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable",
                "-Xlog:all=error:stdout");
    }

    /** Our own class path without the launcher, which is rebuilt often: libraries, Kafka's broker among them. */
    public static String libraries() {
        var launcher = Path.of(URI.create(JavaProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(entry -> entry.toString().endsWith(".jar") && !entry.equals(launcher))
                .map(Path::toString)
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
