package io.adit.gateway.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The users of {@code users.json} in a folder: an object of {@code {"<name>": {"password": "<hash>", "subjects": [..]}}}.
 * Thread-safe. Changes are written to a new file that replaces the old one at once; a file that was changed from outside
 * is read again at the next look-up, at most once a second, and ignored with a warning while it is broken.
 */
public final class Users {
    private static final Logger LOG = LoggerFactory.getLogger(Users.class);
    private static final long CHECK_NANOS = 1_000_000_000L;

    private final Path file;
    private final int iterations;
    private volatile Map<String, User> users = Map.of();
    private FileTime read = FileTime.fromMillis(0);
    private volatile long checkedNanos;

    private Users(Path file, int iterations) {
        this.file = file;
        this.iterations = iterations;
    }

    /**
     * Opens the users of a folder; a folder without a file has none.
     *
     * @throws IllegalStateException when the file is broken
     * @throws UncheckedIOException when it can't be read
     */
    public static Users open(Path folder) {
        return open(folder, PasswordHash.RECOMMENDED_ITERATIONS);
    }

    /** As {@link #open(Path)}, with another cost for new passwords (iterations of PBKDF2). */
    public static Users open(Path folder, int iterations) {
        Users opened = new Users(folder.resolve("users.json"), iterations);
        try {
            opened.load();
        } catch (NoSuchFileException e) {
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("The users can't be read from " + opened.file + ".", e);
        } catch (JsonRuntimeException | IllegalArgumentException e) {
            throw new IllegalStateException("The file " + opened.file + " is broken: " + e.getMessage(), e);
        }
        return opened;
    }

    /** The user of that name. */
    public Optional<User> find(String name) {
        reloadWhenChanged();
        return Optional.ofNullable(users.get(name));
    }

    /** Whether there is no user at all. */
    public boolean isEmpty() {
        reloadWhenChanged();
        return users.isEmpty();
    }

    /** Creates a user or gives an existing one a new password and new subjects. Takes the time of hashing. */
    public synchronized User put(String name, String password, List<String> moreSubjects) {
        User user = new User(name, PasswordHash.of(password, iterations), moreSubjects);
        reloadWhenChanged();
        Map<String, User> changed = new LinkedHashMap<>(users);
        changed.put(name, user);
        write(changed);
        return user;
    }

    /**
     * Deletes a user, whose sessions and cached credentials end with it.
     *
     * @return false when there was none of that name
     */
    public synchronized boolean remove(String name) {
        reloadWhenChanged();
        Map<String, User> changed = new LinkedHashMap<>(users);
        boolean removed = changed.remove(name) != null;
        if (removed) {
            write(changed);
        }
        return removed;
    }

    /** A hash of the current cost, to compare with where there is no user, so that both take as long. */
    PasswordHash newHashOf(String password) {
        return PasswordHash.of(password, iterations);
    }

    private void reloadWhenChanged() {
        long now = System.nanoTime();
        if (now - checkedNanos < CHECK_NANOS && checkedNanos != 0) {
            return;
        }
        synchronized (this) {
            checkedNanos = now;
            try {
                if (!Files.getLastModifiedTime(file).equals(read)) {
                    load();
                }
            } catch (NoSuchFileException e) {
                users = Map.of();
            } catch (IOException | JsonRuntimeException | IllegalArgumentException e) {
                LOG.warn("The changed file {} is ignored: {}", file, e.getMessage());
            }
        }
    }

    private synchronized void load() throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        JsonObject json = JsonFactory.newObject(Files.readString(file));
        Map<String, User> loaded = new LinkedHashMap<>();
        json.forEach(field -> loaded.put(
                field.getKeyName(), user(field.getKeyName(), field.getValue().asObject())));
        users = Map.copyOf(loaded);
        read = modified;
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

    private void write(Map<String, User> changed) {
        JsonObjectBuilder json = JsonFactory.newObjectBuilder();
        changed.values()
                .forEach(user -> json.set(
                        JsonFactory.newKey(user.name()),
                        JsonFactory.newObjectBuilder()
                                .set("password", user.password().toString())
                                .set("subjects", subjects(user))
                                .build()));
        try {
            Path fresh = OwnerOnlyFile.create(file.resolveSibling("users.json.new"), json.build() + "\n");
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            users = Map.copyOf(changed);
            read = Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The users can't be written to " + file + ".", e);
        }
    }

    private static JsonValue subjects(User user) {
        return user.moreSubjects().stream().map(JsonFactory::newValue).collect(JsonCollectors.valuesToArray());
    }
}
