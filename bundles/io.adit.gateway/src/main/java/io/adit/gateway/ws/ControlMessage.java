package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.GatewayError;
import io.adit.things.SignalKind;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text of a session that is no Ditto Protocol message, e.g. {@code START-SEND-EVENTS?filter=..}.
 *
 * @param name what stands before the question mark; acknowledged as {@code <name>:ACK}
 * @param kind which signals it starts or stops; null for a new token
 * @param start whether it starts them
 * @param parameters decoded parameters
 */
record ControlMessage(String name, @Nullable SignalKind kind, boolean start, Map<String, String> parameters) {
    private static final String TOKEN = "JWT-TOKEN";

    /** Reads a control message; empty when the text is none. */
    static Optional<ControlMessage> of(String text) {
        int question = text.indexOf('?');
        String name = question < 0 ? text : text.substring(0, question);
        if (name.equals(TOKEN)) {
            Map<String, String> parameters = question < 0 ? Map.of() : parse(text.substring(question + 1));
            return Optional.of(new ControlMessage(name, null, false, parameters));
        }
        for (SignalKind kind : SignalKind.values()) {
            String signals = kind.name().replace('_', '-');
            boolean start = name.equals("START-SEND-" + signals);
            if (start || name.equals("STOP-SEND-" + signals)) {
                Map<String, String> parameters = question < 0 ? Map.of() : parse(text.substring(question + 1));
                return Optional.of(new ControlMessage(name, kind, start, parameters));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> parse(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw GatewayError.badRequest("A parameter has a broken percent encoding.");
        }
    }

    /** The namespaces of the parameter of that name; empty: all. */
    Set<String> namespaces() {
        return Arrays.stream(parameters.getOrDefault("namespaces", "").split(","))
                .map(String::strip)
                .filter(namespace -> !namespace.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
