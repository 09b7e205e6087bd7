package io.adit.server.station;

import io.adit.edge.CentreException;
import io.adit.things.TwinReplica;
import io.adit.things.TwinReplica.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The centre's model at this station. What the centre changes takes the place of what is here, also where that was changed here, which is said in the log; what
 * it never had stays. What is measured is never touched. Used by one thread, {@link #known} by any.
 */
public final class StationModel {
    /** File below the data folder. */
    public static final String NAME = "centre-model.json";

    private static final Logger LOG = LoggerFactory.getLogger(StationModel.class);

    private final TwinReplica twins;
    private final Path file;
    private volatile JsonObject known;

    /** @param file of what was taken last; made when missing */
    public StationModel(TwinReplica twins, Path file) {
        this.twins = twins;
        this.file = file;
        try {
            this.known = JsonObject.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            this.known = JsonObject.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read.", e);
        }
    }

    /** Digest by key of what was taken last. */
    JsonObject known() {
        return known;
    }

    /** As {@link io.adit.edge.CentreOrders#take}; what fails is asked for again. */
    void take(JsonArray changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<JsonObject> sorted = changes.stream()
                .map(JsonValue::asObject)
                .sorted(Comparator.comparingInt(StationModel::rank))
                .toList();
        List<CompletableFuture<Void>> done = new ArrayList<>();
        JsonObject next = known;
        try {
            for (JsonObject change : sorted) {
                String key = change.getValue("key").map(JsonValue::asString).orElse("");
                done.add(take(ModelChanges.entity(key), change));
                next = remembered(next, key, change);
            }
            done.forEach(CompletableFuture::join);
            write(next);
        } catch (CompletionException | IOException e) {
            throw new CentreException("The centre's model can't be taken over: " + e, e);
        }
        LOG.info("Took {} changes of the centre's model.", sorted.size());
        known = next;
    }

    /** Policies before the things that need them; what goes, goes last. */
    private static int rank(JsonObject change) {
        boolean policy =
                change.getValue("key").map(JsonValue::asString).orElse("").startsWith("p ");
        boolean gone = !change.contains("state");
        return (gone ? 2 : 0) + (policy == gone ? 1 : 0);
    }

    private CompletableFuture<Void> take(Entity entity, JsonObject change) {
        JsonObject model = change.getValue("state").map(JsonValue::asObject).orElse(null);
        if (change.contains("kept")) {
            return CompletableFuture.completedFuture(null);
        }
        if (model == null) {
            return twins.remove(entity).toCompletableFuture();
        }
        JsonObject own = twins.state(entity).orElse(null);
        if (own == null) {
            return twins.put(entity, model).toCompletableFuture();
        }
        JsonObject ownModel = ModelPart.of(own);
        if (ModelPart.digest(ownModel).equals(ModelPart.digest(model))) {
            return CompletableFuture.completedFuture(null);
        }
        JsonValue before = known.getValue(JsonFactory.newPointer(JsonFactory.newKey(ModelChanges.key(entity))))
                .orElse(null);
        if (before == null || !before.equals(JsonValue.of(ModelPart.digest(ownModel)))) {
            LOG.warn("The centre's {} takes the place of one that was changed at this station.", entity.id());
        }
        return twins.put(entity, ModelPart.joined(model, own)).toCompletableFuture();
    }

    private static JsonObject remembered(JsonObject before, String key, JsonObject change) {
        JsonValue digest = change.getValue("digest").orElse(null);
        return digest == null
                ? before.remove(JsonFactory.newKey(key))
                : before.setValue(JsonFactory.newPointer(JsonFactory.newKey(key)), digest);
    }

    private void write(JsonObject next) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(
                unfinished,
                next.toString(),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
