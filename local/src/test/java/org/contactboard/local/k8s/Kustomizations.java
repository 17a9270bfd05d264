package org.contactboard.local.k8s;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The directory k8s: its files as they stand and, where kubectl is installed, what kustomize makes of them. */
final class Kustomizations {

    static final Path BASE = Path.of("..", "k8s", "base");
    private static final Path EXAMPLE = Path.of("..", "k8s", "overlays", "example");

    private static final List<Manifests> ALL = new ArrayList<>();

    private Kustomizations() {}

    /** Read once: kubectl takes its time. */
    static synchronized List<Manifests> all() throws IOException {
        if (ALL.isEmpty()) {
            ALL.addAll(read());
        }
        return ALL;
    }

    private static List<Manifests> read() throws IOException {
        var all = new ArrayList<Manifests>();
        all.add(files());
        if (kubectl()) {
            all.add(rendered(BASE));
            all.add(rendered(EXAMPLE));
        }
        return all;
    }

    /** The base's files in one, with nothing that only kustomize adds. */
    private static Manifests files() throws IOException {
        var documents = new ArrayList<String>();
        for (var file : yamlFiles(BASE)) {
            if (!file.endsWith("kustomization.yaml")) {
                documents.add(Files.readString(file));
            }
        }
        return Manifests.of("files of base", String.join("\n---\n", documents));
    }

    private static Manifests rendered(Path directory) throws IOException {
        var kubectl = new ProcessBuilder("kubectl", "kustomize", directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var yaml = new String(kubectl.getInputStream().readAllBytes(), UTF_8);
        if (kubectl.onExit().join().exitValue() != 0) {
            throw new IOException("kubectl kustomize " + directory + " failed");
        }
        return Manifests.of("rendered " + directory.getFileName(), yaml);
    }

    static List<Path> yamlFiles(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean kubectl() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "kubectl")));
    }
}
