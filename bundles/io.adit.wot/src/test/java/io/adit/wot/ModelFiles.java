package io.adit.wot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;

/** Thing models in a folder, under the address {@code https://models.test/}. */
final class ModelFiles {
    static final String BASE = "https://models.test/";

    private final Path folder;

    ModelFiles(Path folder) {
        this.folder = folder;
    }

    ModelFiles with(String name, String json) {
        try {
            Files.writeString(folder.resolve(name), json(json).toString());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ThingModels models() {
        return new ThingModels(ModelOptions.defaults().withLocal(Map.of(BASE, folder)), Clock.systemUTC());
    }

    static Model read(ThingModels models, String name) {
        return models.now(BASE + name);
    }

    static String error(Runnable work) {
        try {
            work.run();
            return "no error";
        } catch (CompletionException e) {
            return String.valueOf(e.getCause());
        } catch (DittoRuntimeException e) {
            return e.getHttpStatus().getCode() + " " + e.getErrorCode();
        }
    }

    static JsonObject json(String text) {
        return JsonFactory.newObject(text.replace('\'', '"'));
    }
}
