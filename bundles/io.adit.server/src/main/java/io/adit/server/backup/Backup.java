package io.adit.server.backup;

import io.adit.journal.JournalCopy;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Makes the backup of a data folder, also while the server writes it. Of each store the backup has everything that was
 * acknowledged before it began, and later changes only up to some moment: users, scripts of steps, 3D models, registry and commands, then history, then the ingest
 * journal, then things. In this order a restored server finds what its engine needs to go on where history ends.
 */
public final class Backup {
    private static final int MOST_ATTEMPTS = 5;
    /** Sessions, too: one that ended after the backup would begin again with it. */
    private static final Set<String> NOT_COPIED = Set.of("lock", ControlFile.NAME, "sessions.json");

    private final Path data;
    private final HistoryCopy history;

    /** Copies the store of history. */
    @FunctionalInterface
    public interface HistoryCopy {
        /**
         * Makes a consistent copy.
         *
         * @param folder a new folder below the data folder
         */
        void copyTo(Path folder) throws IOException;
    }

    /** Backups of a data folder. */
    public Backup(Path data, HistoryCopy history) {
        this.data = data;
        this.history = history;
    }

    /** Backups of the data folder of a server that does not run. The caller sees to that. */
    public static Backup ofStopped(Path data) {
        return new Backup(data, folder -> copy(data.resolve("history"), folder));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    /**
     * Writes the backup; it appears under its name only when it is whole and on the disk, readable by its owner only.
     *
     * @return its size in bytes
     * @throws IOException when something can't be read or written, or the file exists
     */
    public long write(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new IOException("there is a file " + file + " already; choose another name");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("you may not write into the folder " + folder);
        }
        for (int attempt = 1; ; attempt++) {
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Path copied = data.resolve("backup." + ProcessHandle.current().pid());
            try {
                Files.deleteIfExists(unfinished);
                writeOnce(unfinished, copied);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return Files.size(file);
            } catch (NoSuchFileException e) { // retention deleted a segment or snapshot meanwhile
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            } finally {
                Files.deleteIfExists(unfinished);
                delete(copied);
            }
        }
    }

    private void writeOnce(Path file, Path copied) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly());
                Archive.Writer archive = new Archive.Writer(file, Channels.newOutputStream(channel))) {
            for (Path top : files(data)) {
                add(archive, top.getFileName().toString(), top, Files.size(top));
            }
            for (String folder : List.of("steps", "models", "registry")) {
                for (Path each : files(data.resolve(folder))) {
                    add(archive, folder + "/" + each.getFileName(), each, Files.size(each));
                }
            }
            journal(archive, "registry", data.resolve("registry/journal"), data.resolve("registry/snapshots"));
            journal(archive, "commands", data.resolve("commands"), data.resolve("commands/snapshots"));
            history.copyTo(copied);
            for (Path store : files(copied)) {
                add(archive, "history/" + store.getFileName(), store, Files.size(store));
            }
            for (Path rerun : files(data.resolve("rerun"))) {
                add(archive, "rerun/" + rerun.getFileName(), rerun, Files.size(rerun));
            }
            journal(archive, "ingest", data.resolve("ingest"), data.resolve("ingest/snapshots"));
            journal(archive, "notifications", data.resolve("notifications"), data.resolve("notifications/snapshots"));
            journal(archive, "things", data.resolve("things/journal"), data.resolve("things/snapshots"));
            archive.finish();
        }
    }

    private void journal(Archive.Writer archive, String store, Path journal, Path snapshots) throws IOException {
        for (JournalCopy.Part part : JournalCopy.parts(journal, snapshots)) {
            String name = data.relativize(part.file()).toString().replace('\\', '/');
            if (name.startsWith(store)) {
                add(archive, name, part.file(), part.bytes());
            }
        }
    }

    private static void add(Archive.Writer archive, String name, Path file, long bytes) throws IOException {
        if (!NOT_COPIED.contains(name) && !name.endsWith("/LOCK") && !name.endsWith(".new")) {
            archive.add(name, file, bytes);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (var files = Files.walk(folder)) {
                all = new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList());
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
