package io.adit.ifc.step;

import io.adit.ifc.Finding;
import io.adit.ifc.Finding.Severity;
import io.adit.ifc.ProgressListener;
import io.adit.ifc.Texts;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An open exchange structure: its header, an index of its instances, and the attributes of any instance on demand.
 * Needs about 14 bytes of heap per instance and 32 MiB of cache, whatever the size of the file. Not thread-safe.
 */
public final class StepFile implements Closeable {
    private final Path path;
    private final BlockFile file;
    private final StepIndex index;
    private final TypeNames types;
    private final StepHeader header;
    private final FindingLog findings;
    private final StepScanner scanner;
    private final ValueReader reader;

    private StepFile(Path path, BlockFile file, ProgressListener progress) {
        this.path = path;
        this.file = file;
        this.findings = new FindingLog(file);
        this.scanner = new StepScanner(file, path);
        StepIndexer indexer = new StepIndexer(scanner, file.size(), findings, progress);
        indexer.run();
        this.index = indexer.index();
        this.types = indexer.types();
        this.header = indexer.header();
        this.reader = new ValueReader(scanner);
        if (indexer.referenced().countWithout(indexer.defined()) > 0) {
            findDanglingReferences(indexer.defined());
        }
    }

    /**
     * Opens a file: checks its syntax from end to end and indexes it.
     *
     * @throws StepException if it cannot be read or breaks the grammar; the message begins with file, line and column
     * @throws java.util.concurrent.CancellationException if the listener asks for it
     */
    public static StepFile open(Path path, ProgressListener progress) {
        BlockFile file = null;
        try {
            if (Files.isDirectory(path)) {
                throw new StepException(StepException.Code.UNREADABLE, path, 0, 0, "is a directory, not a file");
            }
            file = new BlockFile(path);
            StepFile opened = new StepFile(path, file, progress);
            file = null;
            return opened;
        } catch (NoSuchFileException e) {
            throw new StepException(StepException.Code.UNREADABLE, path, 0, 0, "there is no such file");
        } catch (IOException | UncheckedIOException e) {
            throw new StepException(StepException.Code.UNREADABLE, path, 0, 0, "cannot be read: " + e.getMessage());
        } finally {
            if (file != null) {
                closeQuietly(file);
            }
        }
    }

    private static void closeQuietly(BlockFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void findDanglingReferences(IdSet defined) {
        for (int slot = 0; slot < index.size(); slot++) {
            StepInstance instance = at(slot);
            for (StepValue value : instance.attributes()) {
                reportDangling(value, defined, slot);
            }
        }
    }

    private void reportDangling(StepValue value, IdSet defined, int slot) {
        switch (value.untyped()) {
            case StepValue.Ref ref -> {
                if (!defined.contains(ref.id())) {
                    findings.add(
                            Severity.ERROR,
                            "MISSING_INSTANCE",
                            index.offset(slot),
                            Texts.of("MISSING_INSTANCE", index.id(slot), ref.id()));
                }
            }
            case StepValue.Sequence list -> list.values().forEach(v -> reportDangling(v, defined, slot));
            default -> {}
        }
    }

    /** The file that this is. */
    public Path path() {
        return path;
    }

    /** Its size in bytes. */
    public long bytes() {
        return file.size();
    }

    /** Its header. */
    public StepHeader header() {
        return header;
    }

    /** How many instances it has, duplicates included. */
    public int size() {
        return index.size();
    }

    /** How many instances each entity name (upper case) has; names in alphabetical order. */
    public SortedMap<String, Integer> counts() {
        int[] counts = new int[types.count()];
        for (int slot = 0; slot < index.size(); slot++) {
            counts[index.type(slot)]++;
        }
        SortedMap<String, Integer> result = new TreeMap<>();
        for (int type = 0; type < counts.length; type++) {
            if (counts[type] > 0) {
                result.put(types.name(type), counts[type]);
            }
        }
        return result;
    }

    /** Gives the ids of all instances whose entity name (upper case) is asked for, in file order, without duplicates. */
    public void forEach(Predicate<String> typeNames, IntConsumer action) {
        boolean[] wanted = new boolean[types.count()];
        boolean any = false;
        for (int type = 0; type < wanted.length; type++) {
            wanted[type] = typeNames.test(types.name(type));
            any |= wanted[type];
        }
        for (int slot = 0; any && slot < index.size(); slot++) {
            if (wanted[index.type(slot)] && index.slot(index.id(slot)) == slot) {
                action.accept(index.id(slot));
            }
        }
    }

    /** Gives all instances with one of these entity names (upper case), as {@link #forEach(Predicate, IntConsumer)}. */
    public void forEach(Collection<String> typeNames, IntConsumer action) {
        forEach(typeNames::contains, action);
    }

    /** The entity name of an instance in upper case, or null when the file has no such instance. */
    public @Nullable String type(int id) {
        int slot = index.slot(id);
        return slot < 0 ? null : types.name(index.type(slot));
    }

    /** The instance of a name with its attributes, or null when the file has none; parses it each time. */
    public @Nullable StepInstance instance(int id) {
        int slot = index.slot(id);
        return slot < 0 ? null : at(slot);
    }

    private StepInstance at(int slot) {
        scanner.seek(index.offset(slot));
        StepInstance instance = reader.instance();
        for (StepText.Oddity oddity : reader.oddities()) {
            switch (oddity) {
                case SHIFT_JIS -> log(slot, "SHIFT_JIS");
                case RAW_LATIN1 -> log(slot, "RAW_LATIN1");
                case RAW_UTF8, BAD_ESCAPE -> {}
            }
        }
        reader.oddities().clear();
        return instance;
    }

    private void log(int slot, String code) {
        findings.add(Severity.WARNING, code, index.offset(slot), Texts.of(code, index.id(slot)));
    }

    /** Adds a finding about an instance. */
    public void report(Severity severity, String code, int id, String message) {
        int slot = id > 0 ? index.slot(id) : -1;
        findings.add(severity, code, slot < 0 ? -1 : index.offset(slot), message);
    }

    /** What was found so far, in the order of the file. */
    public List<Finding> findings() {
        return findings.findings();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
