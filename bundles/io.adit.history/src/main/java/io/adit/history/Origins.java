package io.adit.history;

import io.adit.history.store.SortedStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The names under which a history hands things on. Each is random, and stands in the store and in a file that no backup has: after a backup was
 * restored there is a new one, so that its positions are not taken for those that the lost history gave after the backup. Immutable.
 */
final class Origins {
    private final List<String> names;

    private Origins(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * The names of a store, with a new one where the file does not have its last one.
     *
     * @param file outside of what backups copy; made when missing
     */
    static Origins of(SortedStore store, Path file) {
        List<String> names = new ArrayList<>();
        store.forEach(Key.ORIGIN, (key, value) -> names.add(new String(value, StandardCharsets.UTF_8)));
        try {
            if (names.isEmpty() || !names.getLast().equals(read(file))) {
                String name = UUID.randomUUID().toString();
                store.put(Key.origin(names.size()), name.getBytes(StandardCharsets.UTF_8));
                write(file, name);
                names.add(name);
            }
            return new Origins(names);
        } catch (IOException e) {
            throw new HistoryException(
                    HistoryException.Code.UNUSABLE,
                    file + " can't be read or written (" + e + "); check its rights and the disk.",
                    e);
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static void write(Path file, String name) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(
                unfinished,
                name,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Number of the present one. */
    int current() {
        return names.size() - 1;
    }

    String name(int number) {
        return names.get(number);
    }

    /** Number of a name; -1 where there is none. */
    int number(String name) {
        return names.indexOf(name);
    }
}
