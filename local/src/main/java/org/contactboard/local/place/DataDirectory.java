package org.contactboard.local.place;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory of one local Contact Board, held by one launcher at a time and stamped with its version. */
public final class DataDirectory implements AutoCloseable {

    /** Raised when data of an older version can no longer be used. */
    private static final String VERSION = "contact-board 1";

    private static final long LEAST_MEGABYTES = 500;

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Refuses a directory that cannot be written, that another launcher holds, or of another version; and taken ports. */
    public static DataDirectory open(Path directory, Ports ports) throws InterruptedException {
        var root = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root.resolve("logs"));
            var opened = new DataDirectory(root, lock(root));
            try {
                opened.check(ports);
                return opened;
            } catch (IOException | InterruptedException | RuntimeException e) {
                opened.lock.close();
                throw e;
            }
        } catch (IOException e) {
            var reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
            throw new Refusal("The directory %s cannot be written: %s".formatted(root, reason));
        }
    }

    /** Refuses to mix two boards' data: what the demo invents never comes among somebody's own. */
    public void keepFor(String whose) throws IOException {
        var stamp = root.resolve("whose");
        if (!Files.exists(stamp)) {
            Files.writeString(stamp, whose + "\n");
        }
        var found = Files.readString(stamp).strip();
        if (!found.equals(whose)) {
            throw new Refusal("The data in %s are %s, not %s: give another --data".formatted(root, found, whose));
        }
    }

    public Path root() {
        return root;
    }

    /** The file that gets the output of the named child. */
    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unclean());
        lock.close();
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException oursAlready) {
            // said below
        }
        channel.close();
        throw new Refusal("Another ./board runs in " + root + ": end it first (Ctrl-C), or give another --data");
    }

    private void check(Ports ports) throws IOException, InterruptedException {
        checkVersion();
        var megabytes = Files.getFileStore(root).getUsableSpace() / (1024 * 1024);
        if (megabytes < LEAST_MEGABYTES) {
            throw new Refusal(
                    "The disk of %s is full: %d MB left, %d needed".formatted(root, megabytes, LEAST_MEGABYTES));
        }
        if (Files.exists(unclean())) {
            ports.awaitFree();
        }
        ports.checkFree();
        Files.writeString(unclean(), "a launcher runs here, or was killed\n");
    }

    private void checkVersion() throws IOException {
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

    private Path unclean() {
        return root.resolve("running");
    }
}
