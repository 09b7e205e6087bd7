package io.adit.server.doctor;

import io.adit.server.metrics.DiskRoom;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** How much room the disk has, and how long it takes until what was written is there for good. */
final class DiskCheck {
    private static final int WRITES = 32;
    private static final int WRITE_BYTES = 4096;
    private static final long SLOW_NANOS = 20_000_000L;
    private static final long TOO_SLOW_NANOS = 500_000_000L;

    private final Path folder;

    DiskCheck(Path folder) {
        this.folder = folder;
    }

    List<Diagnosis> look() throws IOException {
        return List.of(DiskRoom.of(folder).map(DiskCheck::room).orElseGet(this::gone), speed());
    }

    private Diagnosis gone() {
        return Diagnosis.wrong(
                "disk",
                folder + " can't be looked at",
                "Mount its disk again, then restart the server: what it writes now may be kept nowhere.");
    }

    static Diagnosis room(DiskRoom disk) {
        String found = Amount.bytes(disk.free()) + " free of " + Amount.bytes(disk.all());
        String advice =
                "Free some, move the data folder to a larger disk, or keep less: --payload-days, --raw-days (see"
                        + " docs/guides/operator.md).";
        if (disk.isNearlyFull()) {
            return Diagnosis.wrong("disk", found, advice);
        }
        return disk.isLow() ? Diagnosis.note("disk", found, advice) : Diagnosis.ok("disk", found);
    }

    private Diagnosis speed() {
        try {
            return speed(forceNanos());
        } catch (IOException e) {
            return Diagnosis.wrong(
                    "disk writes",
                    "nothing can be written: " + e.getMessage(),
                    "Look for a full or read-only disk and for the owner of the folder.");
        }
    }

    static Diagnosis speed(long[] nanos) {
        Arrays.sort(nanos);
        long median = nanos[nanos.length / 2];
        String found = "durable after " + Amount.millis(median) + " (median), " + Amount.millis(nanos[nanos.length - 1])
                + " (slowest of " + nanos.length + ")";
        String advice = "Each device waits so long for its acknowledgement: use a local SSD, no network or USB disk.";
        if (median > TOO_SLOW_NANOS) {
            return Diagnosis.wrong("disk writes", found, advice);
        }
        return median > SLOW_NANOS ? Diagnosis.note("disk writes", found, advice) : Diagnosis.ok("disk writes", found);
    }

    /** Appends and forces as a journal does, in a file that is gone afterwards. */
    private long[] forceNanos() throws IOException {
        Path file = Files.createTempFile(folder, ".doctor-", ".tmp");
        long[] nanos = new long[WRITES];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer all = ByteBuffer.allocate(WRITES * WRITE_BYTES);
            write(channel, all, 0);
            channel.force(true);
            for (int i = 0; i < WRITES; i++) {
                ByteBuffer part = ByteBuffer.allocate(WRITE_BYTES).putInt(0, i + 1);
                long before = System.nanoTime();
                write(channel, part, (long) i * WRITE_BYTES);
                channel.force(false);
                nanos[i] = System.nanoTime() - before;
            }
        } finally {
            Files.deleteIfExists(file);
        }
        return nanos;
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long from) throws IOException {
        long at = from;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }
}
