package io.adit.server.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is needed to run a part of the ingest journal again: the engine's state every so many records, and every
 * programme that ever ran. A file for each, compressed, named by the record's sequence; none is ever changed. Since the engine's state follows
 * from the journal alone, one that is missing or damaged only makes a re-run begin earlier. Any thread may read while one writes.
 */
final class RerunStore {
    private static final Logger LOG = LoggerFactory.getLogger(RerunStore.class);
    private static final Pattern NAME = Pattern.compile("(\\d{20})(?:-(\\d+))?\\.(state|programme)\\.gz");

    private final Path folder;
    private final long apart;
    private final ConcurrentNavigableMap<Long, Path> states = new ConcurrentSkipListMap<>();
    private final ConcurrentNavigableMap<Long, ProgrammeRevision> programmes = new ConcurrentSkipListMap<>();

    /**
     * @param folder exists; may be empty
     * @param apart least number of records between two states
     */
    RerunStore(Path folder, long apart) {
        this.folder = folder;
        this.apart = apart;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    add(name, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The states for re-runs in " + folder + " can't be listed.", e);
        }
    }

    private void add(Matcher name, Path file) {
        long sequence = Long.parseLong(name.group(1));
        if (name.group(3).equals("state")) {
            states.put(sequence, file);
        } else if (name.group(2) != null) {
            programmes.put(sequence, new ProgrammeRevision(sequence, Long.parseLong(name.group(2))));
        }
    }

    /** Keeps the state behind a record when the one before is far enough away. */
    void offer(long sequence, byte[] checkpoint) {
        if (sequence - (states.isEmpty() ? 0 : states.lastKey()) >= apart) {
            Path file = folder.resolve(String.format(Locale.ROOT, "%020d.state.gz", sequence));
            if (write(file, checkpoint)) {
                states.put(sequence, file);
            }
        }
    }

    /** Keeps a programme that runs from a record on. */
    void keepProgramme(long sequence, IngestRecord.ProgrammeChange change) {
        if (!programmes.containsKey(sequence)) {
            Path file =
                    folder.resolve(String.format(Locale.ROOT, "%020d-%d.programme.gz", sequence, change.atMicros()));
            if (write(file, change.programmeJson().getBytes(StandardCharsets.UTF_8))) {
                programmes.put(sequence, new ProgrammeRevision(sequence, change.atMicros()));
            }
        }
    }

    private static boolean write(Path file, byte[] bytes) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            }
            Files.write(unfinished, packed.toByteArray());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            LOG.warn("{} could not be written; re-runs begin earlier: {}", file, e.toString());
            return false;
        }
    }

    /** The state behind the last kept record that is at most this one; empty where none is left. */
    Optional<Map.Entry<Long, Checkpoint>> stateUpTo(long sequence) {
        for (Map.Entry<Long, Path> each :
                states.headMap(sequence, true).descendingMap().entrySet()) {
            try (GZIPInputStream in =
                    new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(each.getValue())))) {
                return Optional.of(Map.entry(each.getKey(), Checkpoint.ofBytes(in.readAllBytes())));
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("{} can't be used: {}", each.getValue(), e.toString());
            }
        }
        return Optional.empty();
    }

    /** The programme that ran when a record was taken; empty before the first that was kept. */
    Optional<ProgrammeRevision> programmeAt(long sequence) {
        return Optional.ofNullable(programmes.floorEntry(sequence)).map(Map.Entry::getValue);
    }

    /** Deletes the states before a record; programmes stay. */
    void dropStatesBefore(long sequence) {
        for (Map.Entry<Long, Path> each : states.headMap(sequence, false).entrySet()) {
            try {
                Files.deleteIfExists(each.getValue());
                states.remove(each.getKey());
            } catch (IOException e) {
                LOG.warn("{} can't be deleted: {}", each.getValue(), e.toString());
            }
        }
    }
}
