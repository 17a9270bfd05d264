package org.contactboard.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.contactboard.local.place.Refusal;

/** PostgreSQL's programs for this machine, unpacked once from the jar that carries them. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The directory that holds {@code bin/postgres}; a half-done unpacking of an earlier start is done again. */
    static Path unpack(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return directory;
        }
        var half = directory.resolveSibling(directory.getFileName() + ".half");
        try (var packed = archive();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, half);
            }
            Files.move(half, directory, StandardCopyOption.ATOMIC_MOVE);
            return directory;
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream archive() {
        var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        var arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).contains("aarch64");
        var name = "/postgres-%s-%s.txz".formatted(system, arm ? "arm_64" : "x86_64");
        var archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new Refusal("There is no PostgreSQL for this machine (" + name + ")");
        }
        return archive;
    }
}
