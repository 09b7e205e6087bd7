package io.adit.server.doctor;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies below a data folder at one moment, also while a server changes it.
 *
 * @param files number of files
 * @param bytes that they hold
 * @param newestMillis when the last of them was changed, milliseconds since the epoch; 0 without any
 * @param foreign files and folders of another user than the folder's
 * @param unreadable what could not be looked at
 */
record FolderContent(long files, long bytes, long newestMillis, List<Path> foreign, List<Path> unreadable) {
    /** Looks at everything below a folder. @throws IOException if the folder itself can't be read */
    static FolderContent of(Path folder) throws IOException {
        Walk walk = new Walk(Files.getOwner(folder));
        Files.walkFileTree(folder, walk);
        return new FolderContent(walk.files, walk.bytes, walk.newest, walk.foreign, walk.unreadable);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final UserPrincipal owner;
        private final List<Path> foreign = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();
        private long files;
        private long bytes;
        private long newest;

        Walk(UserPrincipal owner) {
            this.owner = owner;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            look(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files++;
            bytes += attributes.size();
            newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
            look(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (Files.exists(file)) {
                unreadable.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, java.io.IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private void look(Path path) {
            try {
                if (!Files.getOwner(path).equals(owner)) {
                    foreign.add(path);
                }
                if (!Files.isReadable(path) && Files.exists(path)) {
                    unreadable.add(path);
                }
            } catch (IOException e) {
                if (Files.exists(path)) {
                    unreadable.add(path);
                }
            }
        }
    }
}
