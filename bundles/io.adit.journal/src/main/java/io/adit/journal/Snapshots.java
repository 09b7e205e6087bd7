package io.adit.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Snapshot files {@code <sequence>.snapshot} beside a journal: state = newest snapshot + the journal's later records.
 *
 * <p>A snapshot appears whole or not at all and bears a CRC32C. The newest two are kept; so drop from the journal only
 * what the older one covers: {@code journal.dropBefore(snapshots.oldestSequence() + 1)}. One thread writes; any may read.
 */
public final class Snapshots {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final Pattern NAME = Pattern.compile("(\\d{20})\\.snapshot");
    private static final long MAGIC = 0x4144_4954_534E_5031L; // ADITSNP1
    private static final int HEADER_BYTES = 24;
    private static final int KEPT = 2;

    private final Path directory;

    /**
     * Uses a directory, which is made when it is missing; it may be the journal's.
     *
     * @throws JournalException UNUSABLE
     */
    public Snapshots(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw unusable("The directory " + directory + " for snapshots can't be made", e);
        }
    }

    /** State at a sequence, in the caller's encoding. */
    public record Snapshot(long sequence, byte[] content) {}

    /**
     * The newest readable snapshot; a damaged one is logged and the one before it given.
     *
     * @throws JournalException UNUSABLE when there are snapshots but none is readable, or the directory is not
     */
    public Optional<Snapshot> newest() {
        List<Long> sequences = sequences();
        Collections.reverse(sequences);
        for (long sequence : sequences) {
            try {
                return Optional.of(new Snapshot(sequence, read(sequence)));
            } catch (IOException e) {
                LOG.error("Snapshot {} can't be used: {}", file(sequence), e.toString());
            }
        }
        if (!sequences.isEmpty()) {
            throw unusable("No snapshot in " + directory + " is readable; restore one from a backup", null);
        }
        return Optional.empty();
    }

    /** Sequence of the oldest snapshot kept; empty when there is none. */
    public OptionalLong oldestSequence() {
        List<Long> sequences = sequences();
        return sequences.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sequences.get(0));
    }

    /**
     * Writes a snapshot, durable on return, and deletes all but the newest two.
     *
     * @param sequence the last record that the content includes, not negative
     * @throws JournalException UNUSABLE
     */
    public void write(long sequence, byte[] content) {
        Path unfinished = directory.resolve(file(sequence).getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer header =
                        ByteBuffer.allocate(HEADER_BYTES).putLong(MAGIC).putLong(sequence);
                header.putInt(content.length).putInt(Frame.crc(ByteBuffer.wrap(content)));
                Channels.writeFully(channel, header.flip(), 0);
                Channels.writeFully(channel, ByteBuffer.wrap(content), HEADER_BYTES);
                channel.force(true);
            }
            Files.move(unfinished, file(sequence), StandardCopyOption.ATOMIC_MOVE);
            Channels.forceDirectory(directory);
            List<Long> sequences = sequences();
            for (long old : sequences.subList(0, Math.max(0, sequences.size() - KEPT))) {
                Files.deleteIfExists(file(old));
            }
        } catch (IOException e) {
            throw unusable("Snapshot " + file(sequence) + " can't be written", e);
        }
    }

    private byte[] read(long sequence) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file(sequence)));
        if (all.remaining() < HEADER_BYTES || all.getLong() != MAGIC || all.getLong() != sequence) {
            throw new IOException("its header is damaged");
        }
        int length = all.getInt();
        int crc = all.getInt();
        if (length != all.remaining() || crc != Frame.crc(all.duplicate())) {
            throw new IOException("its content is damaged");
        }
        byte[] content = new byte[length];
        all.get(content);
        return content;
    }

    private List<Long> sequences() {
        List<Long> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.snapshot")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    found.add(Long.parseLong(name.group(1)));
                }
            }
        } catch (IOException e) {
            throw unusable("The snapshots in " + directory + " can't be listed", e);
        }
        Collections.sort(found);
        return found;
    }

    private Path file(long sequence) {
        return directory.resolve(String.format(Locale.ROOT, "%020d.snapshot", sequence));
    }

    private static JournalException unusable(String what, @Nullable Throwable cause) {
        String why = cause == null ? "." : " (" + cause + "); check the directory and its rights.";
        return new JournalException(JournalException.Code.UNUSABLE, what + why, cause);
    }
}
