package io.adit.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** An image as docker load reads it, read by a test. */
final class ImageTar {
    final JsonNode manifest;
    final JsonNode configuration;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    ImageTar(Path file) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
        ObjectMapper json = new ObjectMapper();
        manifest = json.readTree(files.get("manifest.json")).get(0);
        configuration = json.readTree(files.get(manifest.get("Config").asText()));
    }

    /** Is told each file of a layer. */
    interface Visitor {
        void visit(TarArchiveEntry entry, InputStream content) throws IOException;
    }

    /** All layers in their order, each decompressed. */
    void layers(Visitor visitor) throws IOException {
        for (JsonNode layer : manifest.get("Layers")) {
            byte[] bytes = files.get(layer.asText());
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    visitor.visit(entry, tar);
                }
            }
        }
    }
}
