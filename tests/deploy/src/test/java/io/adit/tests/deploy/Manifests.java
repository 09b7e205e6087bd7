package io.adit.tests.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML files of Kubernetes, and what Kubernetes would say about them. */
final class Manifests {
    static final Path DEPLOY = Path.of("../../deploy").toAbsolutePath().normalize();

    /** Of other projects; clusters without them don't know them. */
    private static final Set<String> FOREIGN = Set.of("ServiceMonitor", "PodMonitor");

    private Manifests() {}

    static JsonObject yaml(String text) {
        return all(text).get(0);
    }

    /** All documents of a text, without the empty ones. */
    static List<JsonObject> all(String text) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Iterable<Object> documents = new Yaml(new SafeConstructor(strict)).loadAll(text);
        return new ArrayList<>(StreamSupport.stream(documents.spliterator(), false)
                .filter(each -> each != null)
                .map(each -> new Gson().toJsonTree(each).getAsJsonObject())
                .toList());
    }

    /** Fails where a manifest has a member that Kubernetes doesn't know, lacks one, or has one of another type. */
    static void check(JsonObject manifest) {
        String kind = manifest.get("kind").getAsString();
        if (FOREIGN.contains(kind)) {
            return;
        }
        try {
            Class<?> model = Class.forName("io.kubernetes.client.openapi.models.V1" + kind);
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, manifest);
            assertThat(new io.kubernetes.client.openapi.JSON().<Object>deserialize(manifest.toString(), model))
                    .isNotNull();
        } catch (InvocationTargetException e) {
            throw new AssertionError(kind + ": " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("there is no kind " + kind, e);
        }
    }

    static JsonObject only(List<JsonObject> manifests, String kind) {
        List<JsonObject> found = manifests.stream()
                .filter(each -> each.get("kind").getAsString().equals(kind))
                .toList();
        assertThat(found).as(kind).hasSize(1);
        return found.get(0);
    }

    /** A member below, by names and numbers. */
    static JsonElement at(JsonElement from, Object... path) {
        JsonElement found = from;
        for (Object step : path) {
            found = step instanceof Integer index
                    ? found.getAsJsonArray().get(index)
                    : found.getAsJsonObject().get((String) step);
            assertThat(found).as("%s of %s", step, List.of(path)).isNotNull();
        }
        return found;
    }

    static List<String> texts(JsonElement array) {
        return array.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
