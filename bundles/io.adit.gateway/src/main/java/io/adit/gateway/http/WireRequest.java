package io.adit.gateway.http;

import io.adit.gateway.auth.Authentication;
import io.adit.gateway.wire.internal.GatewayError;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.ditto.base.model.exceptions.UnsupportedMediaTypeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonParseOptions;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An authenticated request with its whole body.
 *
 * @param http the request as Vert.x gives it
 * @param whence gives {@link #origin}
 * @param segments decoded segments of the path after the resource's prefix; the last is empty after a trailing slash
 * @param query query parameters
 * @param user who asks
 * @param headers its headers, with the subjects of who asks
 * @param body empty where there is none
 */
record WireRequest(
        HttpServerRequest http,
        Supplier<String> whence,
        List<String> segments,
        MultiMap query,
        Authentication.Granted user,
        DittoHeaders headers,
        Buffer body) {
    private static final Set<String> JSON_TYPES =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("application/json", "application/octet-stream")));
    private static final String MERGE_PATCH = "application/merge-patch+json";

    /** Splits a raw path after its prefix into decoded segments; without one for a trailing slash. */
    static List<String> segments(String path, String prefix) {
        String rest = path.length() <= prefix.length() ? "" : path.substring(prefix.length() + 1);
        if (rest.isEmpty()) {
            return List.of();
        }
        String trimmed = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        return Arrays.stream(trimmed.split("/", -1)).map(WireRequest::decode).toList();
    }

    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw GatewayError.badRequest("The path has a broken percent encoding.");
        }
    }

    String method() {
        return http.method().name();
    }

    /** Whether there is a segment at the index, and nothing in it: there is no resource of that name. */
    boolean isNameless(int index) {
        return segments.size() > index && segments.get(index).isEmpty();
    }

    /** The web origin by which the client reached this server. */
    String origin() {
        return whence.get();
    }

    /** The segments from an index on as JSON pointer; fails on empty ones. */
    JsonPointer pointerFrom(int index) {
        String path = "/" + String.join("/", segments.subList(index, segments.size()));
        return JsonPointer.of(segments.getLast().isEmpty() ? path + "/" : path);
    }

    Optional<JsonFieldSelector> fields() {
        return selector(query.get("fields"));
    }

    static Optional<JsonFieldSelector> selector(@Nullable String fields) {
        return Optional.ofNullable(fields)
                .map(text -> JsonFactory.newFieldSelector(
                        text, JsonParseOptions.newBuilder().withoutUrlDecoding().build()));
    }

    /** The comma-separated values of a query parameter in their order, each once; empty where it is not given. */
    Set<String> list(String parameter) {
        return query.getAll(parameter).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    /** The body as JSON of a PUT or POST; 415 for types that are no JSON. */
    String json() {
        String type = mediaType();
        if (!type.isEmpty() && !JSON_TYPES.contains(type)) {
            throw UnsupportedMediaTypeException.withDetailedInformationBuilder(type, JSON_TYPES)
                    .build();
        }
        return text();
    }

    /** The body as JSON merge patch (RFC 7396); 415 for every other type. */
    String mergePatch() {
        String type = mediaType();
        if (!type.equals(MERGE_PATCH)) {
            throw UnsupportedMediaTypeException.builderForMergePatchJsonMediaType(type, MERGE_PATCH)
                    .build();
        }
        return text();
    }

    static JsonValue parse(String json) {
        return JsonFactory.readFrom(json);
    }

    private String mediaType() {
        String type = http.getHeader("Content-Type");
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the client wants server-sent events. */
    boolean wantsEvents() {
        String accept = http.getHeader("Accept");
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/event-stream");
    }
}
