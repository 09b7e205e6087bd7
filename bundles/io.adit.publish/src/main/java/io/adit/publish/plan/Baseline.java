package io.adit.publish.plan;

import io.adit.publish.plan.Change.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a facility as they were when model and target were last seen to be the same. It tells what was changed in
 * the model since from what somebody changed at the target. Filled by planning. Not thread-safe.
 */
public final class Baseline {
    private final Map<String, JsonObject> documents = new HashMap<>();

    /**
     * Reads what {@link #write} wrote.
     *
     * @param file where there is none, the baseline is empty
     * @throws IOException if it cannot be read, or holds something else
     */
    public static Baseline read(Path file) throws IOException {
        Baseline baseline = new Baseline();
        if (Files.exists(file)) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                JsonObject all = JsonObject.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                all.forEach(field -> baseline.documents.put(
                        field.getKeyName(), field.getValue().asObject()));
            } catch (JsonRuntimeException | UnsupportedOperationException e) {
                throw new IOException(file + " holds no baseline: " + e.getMessage(), e);
            }
        }
        return baseline;
    }

    /**
     * Writes it; the file is replaced as a whole.
     *
     * @throws IOException if it cannot be written; the file is as it was before
     */
    public void write(Path file) throws IOException {
        JsonObjectBuilder all = JsonObject.newBuilder();
        documents.forEach((key, document) -> all.set(JsonKey.of(key), document));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(all.build().toString().getBytes(StandardCharsets.UTF_8));
        }
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path draft = Files.createTempFile(target.getParent(), "baseline", ".tmp");
        Files.write(draft, bytes.toByteArray());
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Model and target have the same document now. */
    void agree(String key, JsonObject document) {
        documents.put(key, document);
    }

    /** Forgets all documents but these. */
    void retain(Set<String> keys) {
        documents.keySet().retainAll(keys);
    }

    /**
     * Who made a change necessary.
     *
     * @param present the document at the target; null where there is none
     * @param wanted as the model wants it; null where it wants none
     * @param foreign members that belong to others
     */
    Origin origin(String key, @Nullable JsonObject present, @Nullable JsonObject wanted, Set<String> foreign) {
        JsonObject base = documents.get(key);
        if (base == null) {
            return present == null ? Origin.MODEL : Origin.UNKNOWN;
        }
        boolean model = wanted == null || !new JsonDifference(base, wanted, Set.of()).isEmpty();
        boolean outside = present == null || !new JsonDifference(present, base, foreign).isEmpty();
        if (model && outside) {
            return Origin.BOTH;
        }
        return outside ? Origin.OUTSIDE : Origin.MODEL;
    }
}
