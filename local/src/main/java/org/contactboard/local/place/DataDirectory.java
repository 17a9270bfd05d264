package org.contactboard.local.place;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory of one local Contact Board, held by one launcher at a time and stamped with its version. */
public final class DataDirectory implements AutoCloseable {

    /** Raised when data of an older version can no longer be used. */
    private static final String VERSION = "contact-board 1";

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Refuses a directory that cannot be written, that another launcher holds, or of another version. */
    public static DataDirectory open(Path directory) {
        var root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root.resolve("logs"));
            var lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new Refusal(
                        "Another ./board is running on " + root + ": end it first (Ctrl-C), or give another --data");
            }
            checkVersion(root);
            return new DataDirectory(root, lock);
        } catch (IOException e) {
            throw new Refusal("The directory " + root + " cannot be written: " + e.getMessage());
        }
    }

    public Path root() {
        return root;
    }

    public Path logs() {
        return root.resolve("logs");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException alsoOurs) {
            return false;
        }
    }

    private static void checkVersion(Path root) throws IOException {
        var stamp = root.resolve("version");
        if (!Files.exists(stamp)) {
            Files.writeString(stamp, VERSION + "\n");
        }
        var found = Files.readString(stamp).strip();
        if (!found.equals(VERSION)) {
            throw new Refusal(
                    "The data in %s are of another version (%s, this is %s): move them away, or give another --data"
                            .formatted(root, found, VERSION));
        }
    }
}
