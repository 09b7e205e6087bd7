package io.adit.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Snapshot files {@code <sequence>.snapshot} beside a journal: state = newest snapshot + the journal's later records.
 *
 * <p>A snapshot appears whole or not at all. Its content comes and goes in sections, each with a CRC32C, so that it is never in
 * memory as a whole and several processors can read it. The newest two are kept; so drop from the journal only what the
 * older one covers: {@code journal.dropBefore(snapshots.oldestSequence() + 1)}. One thread writes; any may read.
 */
public final class Snapshots {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final Pattern NAME = Pattern.compile("(\\d{20})\\.snapshot");
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

    /** What a caller made of the sections of a snapshot, in their order. */
    public record Loaded<T>(long sequence, List<T> sections) {}

    /**
     * The newest readable snapshot; a damaged one is logged and the one before it given.
     *
     * @throws JournalException UNUSABLE when there are snapshots but none is readable, or the directory is not
     */
    public Optional<Snapshot> newest() {
        return load(section -> {
                    byte[] bytes = new byte[section.remaining()];
                    section.get(bytes);
                    return bytes;
                })
                .map(loaded -> new Snapshot(loaded.sequence(), joined(loaded.sections())));
    }

    private static byte[] joined(List<byte[]> sections) {
        ByteBuffer whole = ByteBuffer.allocate(
                sections.stream().mapToInt(section -> section.length).sum());
        sections.forEach(whole::put);
        return whole.array();
    }

    /**
     * As {@link #newest}, section by section: only whole ones with the right checksum are given to the reader, on several
     * threads at a time. When one turns out to be damaged, what was read before is dropped and the snapshot before is read.
     */
    public <T> Optional<Loaded<T>> load(Function<ByteBuffer, T> reader) {
        List<Long> sequences = sequences();
        Collections.reverse(sequences);
        for (long sequence : sequences) {
            try (SnapshotFile.Reader file = SnapshotFile.open(file(sequence), sequence)) {
                return Optional.of(new Loaded<>(sequence, file.read(reader)));
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

    /** How many snapshots are kept at the moment; with two, the older one is a real fallback. */
    public int count() {
        return sequences().size();
    }

    /** As {@link #write(long, Consumer)}, for content that is at hand. */
    public void write(long sequence, byte[] content) {
        write(sequence, sections -> {
            if (content.length > 0) {
                sections.accept(ByteBuffer.wrap(content));
            }
        });
    }

    /**
     * Writes a snapshot, durable on return, and deletes all but the newest two.
     *
     * @param sequence the last record that the content includes, not negative
     * @param content is called once with a consumer that takes the sections, none of them empty
     * @throws JournalException UNUSABLE
     */
    public void write(long sequence, Consumer<Consumer<ByteBuffer>> content) {
        try {
            SnapshotFile.write(file(sequence), sequence, content);
            Channels.forceDirectory(directory);
            List<Long> sequences = sequences();
            for (long old : sequences.subList(0, Math.max(0, sequences.size() - KEPT))) {
                Files.deleteIfExists(file(old));
            }
        } catch (IOException e) {
            throw unusable("Snapshot " + file(sequence) + " can't be written", e);
        }
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
