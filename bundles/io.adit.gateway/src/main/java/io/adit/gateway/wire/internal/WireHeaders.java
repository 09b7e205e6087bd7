package io.adit.gateway.wire.internal;

import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.common.DittoDuration;
import org.eclipse.ditto.base.model.exceptions.DittoHeadersTooLargeException;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.HeaderDefinition;
import org.eclipse.ditto.base.model.headers.translator.HeaderTranslator;
import org.eclipse.ditto.base.model.json.JsonSchemaVersion;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.messages.model.MessageHeaderDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Translates between headers on the wire and Ditto headers. Only headers that Ditto defines and lets a client set are
 * read, so that neither credentials nor internal headers (subjects, origin, read subjects) can come in this way.
 */
public final class WireHeaders {
    /** The longest timeout that a client may ask for, but for a claim. */
    public static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(60);

    /** The longest timeout of the message that claims a thing, which a person may have to confirm. */
    public static final Duration LONGEST_CLAIM_TIMEOUT = Duration.ofMinutes(10);

    private static final HeaderTranslator TRANSLATOR = HeaderTranslator.of(
            DittoHeaderDefinition.values(), MessageHeaderDefinition.values(), PolicyViewHeader.values());

    /** How long names and values of all headers of a request may be together; the default of Ditto. */
    private static final int LARGEST_HEADERS = 5_000;

    /** How many subjects may stand behind a request; the default of Ditto. */
    private static final int MOST_SUBJECTS = 100;

    /** Headers of HTTP that Ditto defines as well but that describe the transfer, not the command. */
    private static final Set<String> TRANSFER = Set.of("authorization", "cookie", "host");

    /** Other name of the correlation id, which Ditto reads where the usual one is missing. */
    private static final String X_CORRELATION_ID = "x-correlation-id";

    private static final Set<String> LABELS =
            Set.of(DittoHeaderDefinition.REQUESTED_ACKS.getKey(), DittoHeaderDefinition.DECLARED_ACKS.getKey());

    /** Query parameters that stand for the header of the same name. */
    private static final List<String> AS_QUERY = Stream.concat(
                    Stream.of(DittoHeaderDefinition.values()), Stream.of(PolicyViewHeader.values()))
            .map(HeaderDefinition::getKey)
            .filter(key -> !key.startsWith("ditto-") && !TRANSFER.contains(key))
            .toList();

    /** Headers that a request may bear once; of others, which are not read, that is no matter. */
    private static final Set<String> ONCE =
            Stream.concat(AS_QUERY.stream(), Stream.of(X_CORRELATION_ID)).collect(Collectors.toUnmodifiableSet());

    /** Headers of which Ditto's builder would leave out what is malformed, without a word. */
    private static final List<HeaderDefinition> CHECKED =
            List.of(DittoHeaderDefinition.PUT_METADATA, DittoHeaderDefinition.MERGE_THING_PATCH_CONDITIONS);

    private WireHeaders() {}

    /**
     * Reads the headers of an HTTP request.
     *
     * @param query its query parameters; those named as a header of Ditto count as that header
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when a value is invalid
     */
    public static DittoHeaders fromHttp(
            MultiMap headers, MultiMap query, AuthorizationContext subjects, String correlationId) {
        return fromHttp(headers, query, subjects, correlationId, LONGEST_TIMEOUT);
    }

    /** As the other, with another longest timeout. */
    public static DittoHeaders fromHttp(
            MultiMap headers,
            MultiMap query,
            AuthorizationContext subjects,
            String correlationId,
            Duration longestTimeout) {
        Map<String, String> known = new HashMap<>();
        for (Map.Entry<String, String> header : headers) {
            String lower = header.getKey().toLowerCase(Locale.ROOT);
            String value = asArray(lower, header.getValue());
            if (!TRANSFER.contains(lower) && known.put(lower, value) != null && ONCE.contains(lower)) {
                throw GatewayError.duplicateHeader(lower);
            }
        }
        for (String name : query.isEmpty() ? List.<String>of() : AS_QUERY) {
            String given = query.get(name);
            String value = given == null ? null : asArray(name, given);
            String before = value == null ? null : known.put(name, value);
            if (before != null && !before.equals(value)) {
                throw GatewayError.duplicateHeader(name);
            }
        }
        return fromWire(known, subjects, correlationId, longestTimeout);
    }

    /** HTTP gives lists of labels with commas, Ditto has them as JSON array. */
    private static String asArray(String name, String value) {
        if (!LABELS.contains(name) || value.strip().startsWith("[")) {
            return value;
        }
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .map(JsonFactory::newValue)
                .collect(JsonCollectors.valuesToArray())
                .toString();
    }

    /** Reads headers from the wire; what Ditto does not define or keeps to itself is left out. */
    public static DittoHeaders fromWire(Map<String, String> wire, AuthorizationContext subjects, String correlationId) {
        return fromWire(wire, subjects, correlationId, LONGEST_TIMEOUT);
    }

    /** As the other, with another longest timeout. */
    public static DittoHeaders fromWire(
            Map<String, String> wire, AuthorizationContext subjects, String correlationId, Duration longestTimeout) {
        String timeout = wire.get(DittoHeaderDefinition.TIMEOUT.getKey());
        Map<String, String> read = new HashMap<>(TRANSLATOR.fromExternalHeaders(TRANSLATOR.retainKnownHeaders(wire)));
        read.keySet().removeAll(Arrays.asList("correlation-id", "version"));
        for (HeaderDefinition header : CHECKED) {
            String value = wire.get(header.getKey());
            if (value != null) {
                header.validateValue(value);
            }
        }
        if (timeout != null) {
            checkTimeout(timeout, longestTimeout);
        }
        requireSize(read, correlationId, subjects.getSize());
        return DittoHeaders.newBuilder(read)
                .correlationId(correlationId)
                .schemaVersion(JsonSchemaVersion.V_2)
                .authorizationContext(subjects)
                .build();
    }

    /* The subjects have a limit of their own, so that many roles don't leave a user without room for headers. */
    private static void requireSize(Map<String, String> read, String correlationId, int subjects) {
        int size = correlationId.length();
        for (Map.Entry<String, String> header : read.entrySet()) {
            size += header.getKey().length() + header.getValue().length();
        }
        if (size > LARGEST_HEADERS) {
            throw DittoHeadersTooLargeException.newSizeLimitBuilder(LARGEST_HEADERS)
                    .build();
        }
        if (subjects > MOST_SUBJECTS) {
            throw DittoHeadersTooLargeException.newAuthSubjectsLimitBuilder(subjects, MOST_SUBJECTS)
                    .build();
        }
    }

    private static void checkTimeout(String timeout, Duration longest) {
        Duration duration;
        try {
            duration = DittoDuration.parseDuration(timeout).getDuration();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw GatewayError.timeoutInvalid(timeout, longest);
        }
        if (duration.isNegative() || duration.compareTo(longest) > 0) {
            throw GatewayError.timeoutInvalid(timeout, longest);
        }
    }

    /** What of the headers the client may see, by name. */
    public static Map<String, String> toWire(DittoHeaders headers) {
        return TRANSLATOR.toExternalHeaders(headers);
    }

    /** As {@link #toWire}, as Ditto headers. */
    public static DittoHeaders toWireHeaders(DittoHeaders headers) {
        return DittoHeaders.of(toWire(headers));
    }

    /** The client's correlation id of a request's headers or of its query, or a new one. */
    public static String correlationId(MultiMap headers, @Nullable String query) {
        String header = headers.get(DittoHeaderDefinition.CORRELATION_ID.getKey());
        String given = header == null ? query : header;
        return correlationId(given == null ? headers.get(X_CORRELATION_ID) : given);
    }

    /** The client's correlation id, or a new one. */
    public static String correlationId(@Nullable String given) {
        return given == null || given.isBlank() ? UUID.randomUUID().toString() : given;
    }
}
