package io.adit.wot.internal;

import io.adit.wot.ModelOptions;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.wot.model.ThingDefinitionInvalidException;
import org.eclipse.ditto.wot.model.WotThingModelInvalidException;
import org.eclipse.ditto.wot.model.WotThingModelNotAccessibleException;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of thing models comes from: local files, or hosts that are allowed, by HTTP without redirects. Thread-safe.
 */
public final class ModelSource implements AutoCloseable {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MOST_BYTES = 1024 * 1024;

    private final ModelOptions options;
    private final HttpClient http;

    /** Models as the options allow. */
    public ModelSource(ModelOptions options) {
        this.options = options;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.fetchTimeout())
                .build();
    }

    /** Whether the model of a definition may be read at all. */
    public boolean has(String definition) {
        return file(definition) != null || url(definition) != null;
    }

    /**
     * Reads a model; a local one at once.
     *
     * @return completes exceptionally with Ditto's errors when there is none, or it is no JSON object
     */
    public CompletableFuture<JsonObject> read(String definition) {
        try {
            Path file = file(definition);
            if (file != null) {
                return CompletableFuture.completedFuture(parsed(definition, Files.readAllBytes(file)));
            }
            URI url = url(definition);
            return url == null ? CompletableFuture.failedFuture(absent(definition)) : fetch(definition, url);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(absent(definition));
        } catch (DittoRuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<JsonObject> fetch(String definition, URI url) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(options.fetchTimeout())
                .header("Accept", "application/tm+json, application/ld+json;q=0.9, application/json;q=0.8")
                .build();
        return http.sendAsync(request, answer -> new LimitedBody(MOST_BYTES))
                .orTimeout(options.fetchTimeout().toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)
                .handle((answer, failure) -> {
                    if (failure != null || answer.statusCode() != 200) {
                        throw absent(definition);
                    }
                    return parsed(definition, answer.body());
                });
    }

    private static JsonObject parsed(String definition, byte[] bytes) {
        try {
            JsonValue json = JsonFactory.readFrom(new String(bytes, StandardCharsets.UTF_8));
            if (json.isObject() && !json.isNull()) {
                return json.asObject();
            }
        } catch (JsonRuntimeException e) {
            throw invalid(definition, e);
        }
        throw invalid(definition, null);
    }

    private static DittoRuntimeException invalid(String definition, @Nullable Exception cause) {
        return WotThingModelInvalidException.newBuilder("The WoT ThingModel at '" + definition + "' is no JSON object.")
                .cause(cause)
                .build();
    }

    private static DittoRuntimeException absent(String definition) {
        try {
            return WotThingModelNotAccessibleException.newBuilder(
                            URI.create(definition).toURL())
                    .build();
        } catch (MalformedURLException | IllegalArgumentException e) {
            return ThingDefinitionInvalidException.newBuilder(definition).build();
        }
    }

    private @Nullable URI url(String definition) {
        String lower = definition.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return null;
        }
        try {
            URI url = URI.create(definition);
            String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
            return LOOPBACK.contains(host) || options.allowedHosts().contains(host) ? url : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Path file(String definition) {
        Path exact = options.local().get(definition);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, Path> folder : options.local().entrySet()) {
            if (folder.getKey().endsWith("/") && definition.startsWith(folder.getKey())) {
                Path root = folder.getValue().toAbsolutePath().normalize();
                Path file = inside(root, definition.substring(folder.getKey().length()));
                if (file != null) {
                    return file;
                }
            }
        }
        return null;
    }

    private static @Nullable Path inside(Path root, String name) {
        try {
            Path file = root.resolve(name).normalize();
            return file.startsWith(root) && Files.isRegularFile(file) ? file : null;
        } catch (java.nio.file.InvalidPathException e) {
            return null;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
