package io.adit.things.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The places of one full segment on the disk, sorted by key and revision, so that one entity is found by bisection.
 *
 * <pre>
 * magic 8 | crc32c of the rest 4 | count 4 | per place: key 8 | revision 8 | nanos 8 | offset 4 | base 4
 * </pre>
 *
 * It can be made again from the segment, so a damaged one is just made again.
 */
final class IndexFile {
    private static final long MAGIC = 0x4144_4954_4944_5831L; // ADITIDX1
    private static final int HEADER_BYTES = 16;
    private static final int PLACE_BYTES = 32;

    private IndexFile() {}

    static void write(Path file, List<Place> places) throws IOException {
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingLong(Place::key).thenComparingLong(Place::revision));
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + sorted.size() * PLACE_BYTES);
        bytes.putLong(MAGIC).putInt(0).putInt(sorted.size());
        for (Place place : sorted) {
            bytes.putLong(place.key()).putLong(place.revision()).putLong(place.nanos());
            bytes.putInt((int) place.offset()).putInt(place.base() ? 1 : 0);
        }
        bytes.putInt(8, crc(bytes));
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.write(unfinished, bytes.array());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether the file is there and whole. */
    static boolean isWhole(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        return bytes.capacity() >= HEADER_BYTES
                && bytes.getLong(0) == MAGIC
                && bytes.getInt(12) == (bytes.capacity() - HEADER_BYTES) / PLACE_BYTES
                && bytes.getInt(8) == crc(bytes);
    }

    private static int crc(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().position(12).limit(bytes.capacity()));
        return (int) crc.getValue();
    }

    /** The places with a key, by rising revision. */
    static List<Place> find(Path file, long segment, long key) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int low = 0;
            int high = (int) ((channel.size() - HEADER_BYTES) / PLACE_BYTES);
            int count = high;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (read(channel, middle, segment).key() < key) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            List<Place> found = new ArrayList<>();
            for (int at = low; at < count; at++) {
                Place place = read(channel, at, segment);
                if (place.key() != key) {
                    break;
                }
                found.add(place);
            }
            return found;
        }
    }

    private static Place read(FileChannel channel, int index, long segment) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(PLACE_BYTES);
        long at = HEADER_BYTES + (long) index * PLACE_BYTES;
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("the index ends too early");
            }
        }
        bytes.flip();
        return new Place(
                bytes.getLong(), bytes.getLong(), bytes.getLong(), segment, bytes.getInt(), bytes.getInt() == 1);
    }
}
