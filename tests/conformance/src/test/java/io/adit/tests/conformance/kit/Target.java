package io.adit.tests.conformance.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server under test: one that runs already, or one that the suite starts for itself.
 *
 * <p>System properties: {@code conformance.ditto} base URL of a running server, with {@code conformance.pre-auth} or
 * {@code conformance.user} and {@code conformance.password-file}; {@code conformance.other-user} and
 * {@code conformance.other-password-file} for a second user, which a pre-authenticated subject does not need; {@code
 * conformance.token-file} for a token of somebody else that the server takes.
 *
 * @param base URL without a path
 * @param main who owns what the cases make
 * @param other somebody else, for what is forbidden; none: the cases that need one are skipped
 * @param token a token of somebody who is neither; none: the cases that need one are skipped
 * @param own whether the suite started the server, so that known gaps of ours count and nothing needs clearing up
 */
public record Target(URI base, Login main, Optional<Login> other, Optional<String> token, boolean own) {
    private static final class Current {
        private static final Target TARGET = open();
    }

    /** The server under test of this run; started at the first call. */
    public static Target current() {
        return Current.TARGET;
    }

    /** Whether this run starts a server of its own; does not start it. */
    public static boolean startsOwn() {
        return property("ditto") == null;
    }

    private static Target open() {
        String url = property("ditto");
        if (url == null) {
            return ServerProcess.current().ditto();
        }
        URI base = base(url);
        String subject = property("pre-auth");
        return subject == null
                ? new Target(base, user("user", "password-file").orElseThrow(), otherUser(), givenToken(), false)
                : new Target(
                        base,
                        Login.preAuthenticated(subject),
                        Optional.of(Login.preAuthenticated(subject + "-other")),
                        givenToken(),
                        false);
    }

    /** Reads a base URL, with or without a slash at its end. */
    static URI base(String url) {
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    private static Optional<Login> otherUser() {
        return user("other-user", "other-password-file");
    }

    /** The user whom two properties give; none where one is missing. */
    static Optional<Login> user(String nameProperty, String fileProperty) {
        String name = property(nameProperty);
        String file = property(fileProperty);
        if (name == null || file == null) {
            return Optional.empty();
        }
        return Optional.of(Login.basic(name, secret(file)));
    }

    private static Optional<String> givenToken() {
        String file = property("token-file");
        return file == null ? Optional.empty() : Optional.of(secret(file));
    }

    /** The one line of a file. */
    static String secret(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The secret can't be read from " + file + ".", e);
        }
    }

    /** An option of the run; null where it is not given. */
    static @Nullable String property(String name) {
        String value = System.getProperty("conformance." + name);
        return value == null || value.isBlank() ? null : value;
    }
}
