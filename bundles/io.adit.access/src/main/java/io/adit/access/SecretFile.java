package io.adit.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A password or another secret in a file of its own, so that no list of processes shows it. */
public final class SecretFile {
    private SecretFile() {}

    /**
     * What a file holds.
     *
     * @param option that names the file, for people
     * @throws IllegalArgumentException with a sentence for people where there is nothing to be read
     */
    public static String read(Path file, String option) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException(
                    "no password: there is no readable file " + file + "; name one with " + option + ".");
        }
        String secret = Files.readString(file).strip();
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("the file " + file + " that " + option + " names is empty.");
        }
        return secret;
    }
}
