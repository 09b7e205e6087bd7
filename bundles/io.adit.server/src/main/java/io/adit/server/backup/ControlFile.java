package io.adit.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file in a data folder by which a command finds the server that runs on it: {@code port token}, for its owner only.
 *
 * @param port on loopback
 * @param token proves that who asks may read the data folder
 */
record ControlFile(int port, String token) {
    static final String NAME = "control";

    /** The file of a folder; empty where there is none. */
    static Optional<ControlFile> read(Path data) throws IOException {
        Path file = data.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split(" ", -1);
        return words.length == 2
                ? Optional.of(new ControlFile(Integer.parseInt(words[0]), words[1]))
                : Optional.empty();
    }

    String text() {
        return port + " " + token + "\n";
    }
}
