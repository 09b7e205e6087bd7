package io.adit.gateway.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The first user of a new server: {@code admin}, with a random password that lies in a file of the data folder. */
public final class AdminSecret {
    /** The first user's name. */
    public static final String USER = "admin";

    private static final int BYTES = 18;

    private AdminSecret() {}

    /**
     * Where there is no user at all, creates {@code admin} and writes its password (24 characters and a line end) to
     * {@code admin-password} in the folder, readable by its owner alone.
     *
     * @return the file where the password lies, when it was created just now
     * @throws UncheckedIOException when the file can't be written; then no user was created
     */
    public static Optional<Path> createOnFirstStart(Users users, Path folder) {
        if (!users.isEmpty()) {
            return Optional.empty();
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try {
            Path file = OwnerOnlyFile.create(folder.resolve("admin-password"), password + "\n");
            users.put(USER, password, List.of());
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The admin's password can't be written into " + folder + ".", e);
        }
    }
}
