package org.contactboard.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.contactboard.local.place.Refusal;
import org.contactboard.local.place.Trees;

/** Where the services' programs are. */
public final class Programs {

    private final Map<Service, Path> directories = new EnumMap<>(Service.class);

    private Programs() {}

    /** As the build left them. */
    public static Programs built(Path root) {
        var programs = new Programs();
        for (var service : Service.values()) {
            var directory = root.resolve(service.module()).resolve("target/quarkus-app");
            if (!Files.exists(directory.resolve("quarkus-run.jar"))) {
                throw new Refusal(directory + " is not there: ./board builds it");
            }
            programs.directories.put(service, directory);
        }
        return programs;
    }

    /** Copies, brought up to date, so that building again does not disturb what runs. */
    public Programs copiedTo(Path target) {
        var copies = new Programs();
        try {
            for (var service : Service.values()) {
                copies.directories.put(service, copy(service, target.resolve(service.module())));
            }
            return copies;
        } catch (IOException e) {
            throw new Refusal("The services cannot be copied to %s: %s".formatted(target, e.getMessage()));
        }
    }

    Path jar(Service service) {
        return directory(service).resolve("quarkus-run.jar");
    }

    private Path directory(Service service) {
        return Objects.requireNonNull(directories.get(service));
    }

    private Path copy(Service service, Path target) throws IOException {
        var stamp = target.resolve(
                "built-at-" + Files.getLastModifiedTime(jar(service)).toMillis());
        if (!Files.exists(stamp)) {
            Trees.delete(target);
            Trees.copy(directory(service), target);
            Files.createFile(stamp);
        }
        return target;
    }
}
