package io.adit.server.ingest;

import io.adit.journal.Journal;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * When messages and results of steps arrived, by sequence: from the ingest journal, and from what is kept of its segments when they are dropped,
 * a few bytes for each. Raw samples have no time of arrival of their own, but the checks need it. Safe for any thread.
 */
public final class Arrivals implements ArrivalTimes {
    private static final Pattern NAME = Pattern.compile("(\\d{20})\\.arrivals\\.gz");

    private final Journal journal;
    private final Path folder;
    private final ConcurrentSkipListMap<Long, Path> kept = new ConcurrentSkipListMap<>();
    private @Nullable Segment last;

    /** What arrived in a segment, in order. */
    private record Segment(long first, long[] sequences, long[] micros, boolean complete) {
        boolean covers(long sequence) {
            return sequence >= first && sequences.length > 0 && sequence <= sequences[sequences.length - 1];
        }

        OptionalLong at(long sequence) {
            int index = Arrays.binarySearch(sequences, sequence);
            return index < 0 ? OptionalLong.empty() : OptionalLong.of(micros[index]);
        }
    }

    /** @param folder of what is kept of dropped segments; may be empty */
    public Arrivals(Journal journal, Path folder) {
        this.journal = journal;
        this.folder = folder;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    kept.put(Long.parseLong(name.group(1)), file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The times of arrival in " + folder + " can't be listed.", e);
        }
    }

    /**
     * When the message or result of a sequence arrived, microseconds since the epoch; empty where it is not known. Quick for sequences near the one
     * asked before.
     *
     * @throws UncheckedIOException where what was kept can't be read
     */
    @Override
    public synchronized OptionalLong at(long sequence) {
        Segment near = last;
        if (near != null && near.covers(sequence)) {
            return near.at(sequence);
        }
        Long inJournal = floor(sequence);
        Long inFiles = kept.floorKey(sequence);
        long first = Math.max(inJournal == null ? -1 : inJournal, inFiles == null ? -1 : inFiles);
        Segment segment = last;
        if (first < 0) {
            return OptionalLong.empty();
        }
        if (segment == null || segment.first != first || !segment.complete) {
            Path file = kept.get(first);
            segment = file != null ? read(file, first) : scan(first);
            last = segment;
        }
        return segment.at(sequence);
    }

    private @Nullable Long floor(long sequence) {
        Long found = null;
        for (Long first : journal.segments()) {
            found = first <= sequence ? first : found;
        }
        return found;
    }

    private Segment scan(long first) {
        long[][] found = {new long[1024], new long[1024]};
        int[] count = {0};
        journal.scan(first, 0, first, (sequence, offset, bytes) -> {
            IngestRecord ingested = IngestRecord.ofBytes(bytes);
            if (ingested instanceof IngestRecord.Message || ingested instanceof IngestRecord.Computed) {
                if (count[0] == found[0].length) {
                    found[0] = Arrays.copyOf(found[0], 2 * count[0]);
                    found[1] = Arrays.copyOf(found[1], 2 * count[0]);
                }
                found[0][count[0]] = sequence;
                found[1][count[0]++] = ingested.atMicros();
            }
        });
        boolean closed = journal.segments().stream().anyMatch(segment -> segment > first);
        return new Segment(first, Arrays.copyOf(found[0], count[0]), Arrays.copyOf(found[1], count[0]), closed);
    }

    /** Keeps the times of a segment of the journal, durably; before the segment is dropped. */
    public void keep(long first) throws IOException {
        if (kept.containsKey(first)) {
            return;
        }
        Segment segment = scan(first);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(packed))) {
            out.writeInt(segment.sequences.length);
            long sequence = first;
            long micros = 0;
            for (int i = 0; i < segment.sequences.length; i++) {
                number(out, segment.sequences[i] - sequence);
                number(out, segment.micros[i] - micros);
                sequence = segment.sequences[i];
                micros = segment.micros[i];
            }
        }
        Path file = folder.resolve(String.format(Locale.ROOT, "%020d.arrivals.gz", first));
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.write(
                unfinished,
                packed.toByteArray(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        kept.put(first, file);
    }

    private static Segment read(Path file, long first) {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16))) {
            int count = in.readInt();
            long[] sequences = new long[count];
            long[] micros = new long[count];
            long sequence = first;
            long time = 0;
            for (int i = 0; i < count; i++) {
                sequence += number(in);
                time += number(in);
                sequences[i] = sequence;
                micros[i] = time;
            }
            return new Segment(first, sequences, micros, true);
        } catch (IOException e) {
            throw new UncheckedIOException("The times of arrival in " + file + " can't be read; restore a backup.", e);
        }
    }

    /** Seven bits a byte, the sign as the lowest bit. */
    private static void number(DataOutputStream out, long value) throws IOException {
        long left = (value << 1) ^ (value >> 63);
        while ((left & ~0x7fL) != 0) {
            out.writeByte((int) (left & 0x7f) | 0x80);
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    private static long number(InputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.read();
            if (next < 0 || shift > 63) {
                throw new IOException("it ends too early or is damaged");
            }
            value |= (next & 0x7fL) << shift;
            if (next < 0x80) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
    }
}
