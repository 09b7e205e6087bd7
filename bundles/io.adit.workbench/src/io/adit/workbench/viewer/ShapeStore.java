package io.adit.workbench.viewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page made of IFC files, so that each file is converted once: one file each, by the SHA-256 of the IFC file and the number of the form.
 * Thread-safe.
 *
 * @param folder may not exist yet
 */
record ShapeStore(Path folder) {

    /** The forms that are there of a file. */
    List<Integer> forms(String sha256) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(sha256 + "\\.\\d+"))
                    .map(name -> Integer.valueOf(name.substring(sha256.length() + 1)))
                    .sorted()
                    .toList();
        }
    }

    /** Shapes; null where there are none of that file and form. */
    byte @Nullable [] read(String sha256, int form) throws IOException {
        Path file = file(sha256, form);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    /** Keeps shapes: whole, or not at all. */
    void write(String sha256, int form, byte[] shapes) throws IOException {
        Files.createDirectories(folder);
        Path next = Files.createTempFile(folder, "new", ".shapes");
        try {
            Files.write(next, shapes);
            Files.move(next, file(sha256, form), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private Path file(String sha256, int form) {
        return folder.resolve(sha256 + "." + form);
    }
}
