package io.adit.server.doctor;

import io.adit.gateway.auth.User;
import io.adit.gateway.auth.Users;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who can read the passwords of a data folder, and whether somebody has one that everybody guesses. */
final class PasswordsCheck {
    /** The first that are tried where a program guesses; a user's name is tried too. */
    private static final List<String> GUESSED = List.of("password", "changeme", "admin123", "12345678");

    /** Each guess costs a fifth of a second. */
    private static final int MOST_USERS = 8;

    private PasswordsCheck() {}

    static List<Diagnosis> look(Path folder) throws IOException {
        List<Diagnosis> found = new ArrayList<>(readable(folder));
        if (!Files.exists(folder.resolve("users.json"))) {
            found.add(Diagnosis.note("users", "there are none", "The first start of the server makes admin."));
            return found;
        }
        try {
            found.addAll(weak(Users.open(folder).all().values().stream()
                    .sorted(Comparator.comparing(
                            (User user) -> user.moreSubjects().isEmpty()))
                    .toList()));
        } catch (IllegalStateException e) {
            found.add(Diagnosis.wrong(
                    "users",
                    String.valueOf(e.getMessage()),
                    "Mend the file or take that of a backup; nobody can be changed now."));
        }
        return found;
    }

    private static List<Diagnosis> weak(List<User> users) {
        List<String> weak = users.stream()
                .limit(MOST_USERS)
                .parallel()
                .filter(user ->
                        Stream.concat(Stream.of(user.name()), GUESSED.stream()).anyMatch(user.password()::matches))
                .map(User::name)
                .toList();
        if (weak.isEmpty()) {
            int tried = Math.min(users.size(), MOST_USERS);
            return List.of(Diagnosis.ok(
                    "users",
                    users.size() + ", no guessable password" + (tried < users.size() ? " among " + tried : "")));
        }
        return weak.stream()
                .map(name -> Diagnosis.wrong(
                        "user " + name,
                        "its password is one that everybody guesses",
                        "Do: ./adit user password " + name))
                .toList();
    }

    /** Secrets lie in the folder itself, not deeper. */
    private static List<Diagnosis> readable(Path folder) throws IOException {
        List<Diagnosis> found = new ArrayList<>();
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                boolean secret = name.equals("users.json")
                        || name.equals("sessions.json")
                        || name.equals("control")
                        || name.contains("password")
                        || name.contains("secret");
                if (secret && Files.isRegularFile(file) && isOpen(Files.getPosixFilePermissions(file))) {
                    found.add(Diagnosis.wrong(name, "others than its owner can read it", "Do: chmod 600 " + file));
                }
            }
        }
        return found;
    }

    private static boolean isOpen(Set<PosixFilePermission> permissions) {
        return permissions.contains(PosixFilePermission.GROUP_READ)
                || permissions.contains(PosixFilePermission.OTHERS_READ);
    }
}
