package io.adit.gateway.auth;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The file of users: replaced at once, changed by one process after the other. Not thread-safe. */
final class UsersFile {
    private final Path folder;
    private final Path path;
    private Stamp known = new Stamp(FileTime.fromMillis(0), 0, null);

    /** Tells one content of the file from the next: a replaced file has another key even within one tick of the clock. */
    private record Stamp(
            FileTime modified, long bytes, @Nullable Object key) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        }
    }

    /** Work on the file. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    UsersFile(Path folder) {
        this.folder = folder;
        this.path = folder.resolve("users.json");
    }

    /** The folder that it is in. */
    Path folder() {
        return folder;
    }

    /** Does something while no other process does; makes the folder where it is missing. */
    void alone(Work work) throws IOException {
        Files.createDirectories(folder);
        Path lock = path.resolveSibling("users.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (held.isValid()) {
                work.run();
            }
        }
    }

    /**
     * Whether the file is another than when last looked at.
     *
     * @throws NoSuchFileException when there is none
     */
    boolean changed() throws IOException {
        Stamp now = Stamp.of(path);
        boolean changed = !now.equals(known);
        known = now;
        return changed;
    }

    /**
     * The users in the file.
     *
     * @throws NoSuchFileException when there is none
     * @throws IllegalArgumentException or a JSON exception when it is broken
     */
    Map<String, User> read() throws IOException {
        JsonObject json = JsonFactory.newObject(Files.readString(path));
        Map<String, User> users = new LinkedHashMap<>();
        json.forEach(field -> users.put(
                field.getKeyName(), user(field.getKeyName(), field.getValue().asObject())));
        return Map.copyOf(users);
    }

    private static User user(String name, JsonObject json) {
        String hash = json.getValue("password")
                .map(JsonValue::asString)
                .orElseThrow(() -> new IllegalArgumentException("User '" + name + "' has no password."));
        List<String> subjects = json.getValue("subjects")
                .map(value -> value.asArray().stream().map(JsonValue::asString).toList())
                .orElse(List.of());
        return new User(name, PasswordHash.parse(hash), subjects);
    }

    void write(Map<String, User> users) throws IOException {
        JsonObjectBuilder json = JsonFactory.newObjectBuilder();
        users.values()
                .forEach(user -> json.set(
                        JsonFactory.newKey(user.name()),
                        JsonFactory.newObjectBuilder()
                                .set("password", user.password().toString())
                                .set("subjects", subjects(user))
                                .build()));
        Path fresh = OwnerOnlyFile.create(path.resolveSibling("users.json.new"), json.build() + "\n");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        known = Stamp.of(path);
    }

    private static JsonValue subjects(User user) {
        return user.moreSubjects().stream().map(JsonFactory::newValue).collect(JsonCollectors.valuesToArray());
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
