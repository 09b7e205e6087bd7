package io.adit.gateway.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The users of {@code users.json} in a folder: an object of {@code {"<name>": {"password": "<hash>", "subjects": [..]}}}.
 * Thread-safe. Changes are written to a new file that replaces the old one at once, one process after the other; a file
 * that was changed from outside is read again at the next look-up, at most once a second, and ignored with a warning
 * while it is broken.
 */
public final class Users {
    private static final Logger LOG = LoggerFactory.getLogger(Users.class);
    private static final long CHECK_NANOS = 1_000_000_000L;

    private final UsersFile file;
    private final int iterations;
    private volatile Map<String, User> users = Map.of();
    private volatile long checkedNanos;

    private Users(UsersFile file, int iterations) {
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
        Users opened = new Users(new UsersFile(folder), iterations);
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

    /** The user of that name. One who was added a moment ago is found at once, changes of others within a second. */
    public Optional<User> find(String name) {
        reloadWhenChanged();
        @Nullable User found = users.get(name);
        if (found == null) {
            checkedNanos = 0;
            reloadWhenChanged();
            found = users.get(name);
        }
        return Optional.ofNullable(found);
    }

    /** The folder that they are in. */
    Path folder() {
        return file.folder();
    }

    /** Whether there is no user at all. */
    public boolean isEmpty() {
        reloadWhenChanged();
        return users.isEmpty();
    }

    /** All users, by name. */
    public Map<String, User> all() {
        reloadWhenChanged();
        return new TreeMap<>(users);
    }

    /** Creates a user or gives an existing one a new password and new subjects. Takes the time of hashing. */
    public User put(String name, String password, List<String> moreSubjects) {
        User user = new User(name, PasswordHash.of(password, iterations), moreSubjects);
        change(changed -> changed.put(name, user));
        return user;
    }

    /**
     * Gives a user other subjects and keeps its password.
     *
     * @throws NoSuchElementException when there is none of that name
     */
    public void setSubjects(String name, List<String> moreSubjects) {
        change(changed -> {
            User user = Optional.ofNullable(changed.get(name))
                    .orElseThrow(() -> new NoSuchElementException("There is no user '" + name + "'."));
            changed.put(name, new User(name, user.password(), moreSubjects));
        });
    }

    /**
     * Deletes a user, whose sessions and cached credentials end with it.
     *
     * @return false when there was none of that name
     */
    public boolean remove(String name) {
        boolean[] removed = {false};
        change(changed -> removed[0] = changed.remove(name) != null);
        return removed[0];
    }

    private synchronized void change(Consumer<Map<String, User>> change) {
        try {
            file.alone(() -> {
                checkedNanos = 0;
                reloadWhenChanged();
                Map<String, User> changed = new LinkedHashMap<>(users);
                change.accept(changed);
                if (!changed.equals(users)) {
                    file.write(changed);
                    users = Map.copyOf(changed);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The users can't be written to " + file + ": " + e.getMessage(), e);
        }
    }

    /** A hash of the current cost, to compare with where there is no user, so that both take as long. */
    PasswordHash hashOfNobody() {
        return PasswordHash.ofNobody(iterations);
    }

    private void reloadWhenChanged() {
        long nanos = System.nanoTime();
        if (nanos - checkedNanos < CHECK_NANOS && checkedNanos != 0) {
            return;
        }
        synchronized (this) {
            checkedNanos = nanos;
            try {
                if (file.changed()) {
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
        users = file.read();
    }
}
