package io.adit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folders below the data folder; made when missing, for their owner only.
 *
 * @param root everything that must survive
 */
record DataFolder(Path root) {
    DataFolder {
        make(root);
    }

    Path things() {
        return make(root.resolve("things"));
    }

    Path registry() {
        return make(root.resolve("registry"));
    }

    Path ingest() {
        return make(root.resolve("ingest"));
    }

    /** What is needed to run parts of the ingest journal again. */
    Path rerun() {
        return make(root.resolve("rerun"));
    }

    Path history() {
        return make(root.resolve("history"));
    }

    Path commands() {
        return make(root.resolve("commands"));
    }

    Path notifications() {
        return make(root.resolve("notifications"));
    }

    /** IFC files and the shapes made of them. */
    Path models() {
        return make(root.resolve("models"));
    }

    Path steps() {
        return make(root.resolve("steps"));
    }

    /** File that names where what is handed on to a centre comes from; in a folder that backups leave out. */
    Path origin() {
        return make(root.resolve("centre")).resolve("origin");
    }

    private static Path make(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            if (posix) {
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                return Files.createDirectories(folder, ownerOnly);
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + folder + " cannot be made: " + reason(e) + ".", e);
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case FileAlreadyExistsException inTheWay -> inTheWay.getFile() + " is a file";
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
