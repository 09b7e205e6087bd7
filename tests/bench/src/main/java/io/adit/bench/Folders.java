package io.adit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Folders for data of benchmarks, below the project's build folder: on a disk, unlike a temporary folder perhaps. */
final class Folders {
    private Folders() {}

    static Path fresh(String name) throws IOException {
        Path parent = Files.createDirectories(Path.of(System.getProperty("adit.home", "."), "build", "bench"));
        return Files.createTempDirectory(parent, name);
    }

    /** Where the data of others lies: in the folder that an environment variable names, else in one beside the project. */
    static Path ofData(String variable, String beside) {
        String named = System.getenv(variable);
        return named != null
                ? Path.of(named)
                : Path.of(System.getProperty("adit.home", ".")).resolve(beside);
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
