package io.adit.workbench.viewer;

import io.adit.model.Facility;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An IFC file as it was when it was looked at. Immutable.
 *
 * @param file where it lies
 * @param sha256 of its content, lower-case hexadecimal
 * @param bytes its size
 */
public record IfcSource(Path file, String sha256, long bytes) {

    /** Reads all of a file, some hundred MB a second. @throws IOException where it can't be read */
    static IfcSource of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new IfcSource(file, HexFormat.of().formatHex(digest.digest()), Files.size(file));
    }

    /** Where the IFC file of a model lies, if it is beside it: by the name that was imported, else by the name of the model; null: it is not there. */
    public static @Nullable Path beside(Path model, Facility facility) {
        String name = model.getFileName().toString().replaceFirst("\\.adit$", "");
        return Stream.of(facility.getSourceFile() == null ? "" : facility.getSourceFile(), name + ".ifc")
                .filter(each -> !each.isBlank() && !each.contains("/") && !each.contains("\\"))
                .map(model::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
