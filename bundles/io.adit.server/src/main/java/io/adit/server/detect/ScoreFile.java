package io.adit.server.detect;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of scores; it appears when all of it is written. */
final class ScoreFile {
    private static final int DECIMALS = 1_000_000;

    private ScoreFile() {}

    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void write(Writer writer) throws IOException;
    }

    /** Writes a file, or replaces it; where the content fails, it stays as it was. */
    static void write(Path out, Content content) throws IOException {
        Path partial = out.resolveSibling("." + out.getFileName() + ".part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(partial)) {
                content.write(writer);
            }
            Files.move(partial, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** A score of 0 to 1 with six decimals. */
    static String decimal(double score) {
        long scaled = Math.round(score * DECIMALS);
        String digits = Long.toString(DECIMALS + scaled % DECIMALS).substring(1);
        return scaled / DECIMALS + "." + digits;
    }
}
