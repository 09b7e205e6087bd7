package io.adit.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * How long the disk takes for one group commit: 8 kB written into a preallocated file and forced, one after the other.
 *
 * @param p50Millis half of them were not longer
 * @param meanMillis what decides how many there can be in a second
 */
record FsyncProbe(double p50Millis, double meanMillis) {
    private static final int BYTES = 8 << 10;
    private static final int FILE_BYTES = 16 << 20;

    /** Measures in a folder for a number of commits. */
    static FsyncProbe measure(Path folder, int commits) throws IOException {
        Path file = folder.resolve("fsync.probe");
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(FILE_BYTES), 0);
            channel.force(true);
            ByteBuffer bytes = ByteBuffer.allocateDirect(BYTES);
            double[] millis = new double[commits];
            for (int i = 0; i < commits; i++) {
                bytes.clear();
                long start = System.nanoTime();
                channel.write(bytes, (long) i * BYTES % FILE_BYTES);
                channel.force(false);
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
            double mean = Arrays.stream(millis).average().orElseThrow();
            Arrays.sort(millis);
            return new FsyncProbe(millis[commits / 2], mean);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Commits per second of so many writers that each wait for theirs, when all share every force. */
    double limitPerSecond(int writers) {
        return writers * 1000 / meanMillis;
    }
}
