package io.adit.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whose the data folder is, who can read it, and whether its parts are together. */
final class FolderCheck {
    static final String PART = "data folder";
    private static final List<String> PARTS = List.of("things", "registry", "ingest", "history");
    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private final Path folder;

    FolderCheck(Path folder) {
        this.folder = folder;
    }

    /** Empty where the folder is there and can be looked into. */
    List<Diagnosis> missing() {
        if (!Files.exists(folder)) {
            return List.of(Diagnosis.wrong(
                    PART,
                    "there is no " + folder,
                    "Name the folder with --data; for a new one start the server, which makes it: ./adit serve"));
        }
        if (!Files.isDirectory(folder)) {
            return List.of(Diagnosis.wrong(PART, folder + " is no folder", "Name the folder with --data."));
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            return List.of(Diagnosis.wrong(
                    PART, "you may not read " + folder, "Run this as the user that the server runs as."));
        }
        return List.of();
    }

    List<Diagnosis> look(FolderContent content) throws IOException {
        List<Diagnosis> found = new ArrayList<>();
        List<String> there = PARTS.stream()
                .filter(each -> Files.isDirectory(folder.resolve(each)))
                .toList();
        if (there.isEmpty()) {
            found.add(Diagnosis.wrong(
                    PART,
                    folder + " is not that of a server",
                    "Name the folder with --data, or start the server once."));
        } else if (there.size() < PARTS.size()) {
            List<String> gone =
                    PARTS.stream().filter(each -> !there.contains(each)).toList();
            found.add(Diagnosis.wrong(
                    PART,
                    String.join(", ", gone) + " is missing in " + folder,
                    "The parts belong together: restore a backup into a new folder, with adit restore."));
        } else {
            found.add(Diagnosis.ok(
                    PART, folder + ", " + Amount.bytes(content.bytes()) + " in " + content.files() + " files"));
        }
        owner(content, found);
        permissions(found);
        return found;
    }

    private void owner(FolderContent content, List<Diagnosis> found) throws IOException {
        String owner = Files.getOwner(folder).getName();
        String me = System.getProperty("user.name", "");
        if (!content.foreign().isEmpty()) {
            found.add(Diagnosis.wrong(
                    "owner",
                    content.foreign().size() + " files are not " + owner + "'s, e.g. "
                            + content.foreign().get(0),
                    "Give them back: chown -R " + owner + " " + folder));
        } else if (!Files.isWritable(folder)) {
            found.add(Diagnosis.wrong(
                    "owner",
                    "it is " + owner + "'s, you are " + me,
                    "Run adit as " + owner + ", or chown the folder."));
        } else if (!owner.equals(me)) {
            found.add(Diagnosis.note(
                    "owner",
                    "it is " + owner + "'s, you are " + me,
                    "Run the server as " + owner + ": it can't change files that " + me + " makes."));
        }
        if (!content.unreadable().isEmpty()) {
            found.add(Diagnosis.wrong(
                    "owner",
                    content.unreadable().size() + " files can't be read, e.g. "
                            + content.unreadable().get(0),
                    "Mend their owner and permissions: chmod -R u+rwX " + folder));
        }
    }

    private void permissions(List<Diagnosis> found) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(folder);
        String text = PosixFilePermissions.toString(granted);
        granted.retainAll(OF_OTHERS);
        if (granted.isEmpty()) {
            found.add(Diagnosis.ok("permissions", text));
        } else {
            found.add(Diagnosis.wrong(
                    "permissions",
                    text + ": others than its owner can look into it",
                    "It holds hashed passwords and keys: chmod 700 " + folder));
        }
    }
}
