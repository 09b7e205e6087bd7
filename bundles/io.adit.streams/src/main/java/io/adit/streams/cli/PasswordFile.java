package io.adit.streams.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads passwords, which stand in files of their own so that no list of processes shows them. */
final class PasswordFile {
    private PasswordFile() {}

    /** @throws IllegalArgumentException with a sentence where there is none */
    static String read(Path file, String option) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(
                    "no password: there is no readable file " + file + "; name one with " + option + ".");
        }
        String password = Files.readString(file).strip();
        if (password.isEmpty()) {
            throw new IllegalArgumentException("the password file " + file + " is empty.");
        }
        return password;
    }
}
