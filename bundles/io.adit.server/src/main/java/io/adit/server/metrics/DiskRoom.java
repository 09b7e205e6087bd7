package io.adit.server.metrics;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How much room there is on a disk.
 *
 * @param free bytes that may be written
 * @param all its size in bytes
 */
public record DiskRoom(long free, long all) {
    private static final long LEAST_BYTES = 1_000_000_000L;
    private static final long FEW_BYTES = 5_000_000_000L;

    /** That of the disk on which the folder lies, as it is now; none when that can't be looked at, as the folder or its disk is gone. */
    public static Optional<DiskRoom> of(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            return Optional.of(new DiskRoom(disk.getUsableSpace(), disk.getTotalSpace()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether something has to be done at once: less than 1 GB is free. */
    public boolean isNearlyFull() {
        return free < LEAST_BYTES;
    }

    /** Whether something will have to be done: less than 5 GB are free. */
    public boolean isLow() {
        return free < FEW_BYTES;
    }
}
