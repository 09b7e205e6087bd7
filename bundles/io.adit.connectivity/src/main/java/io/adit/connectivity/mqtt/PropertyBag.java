package io.adit.connectivity.mqtt;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties that a device appends to a topic as {@code /?name=value&name=value}, URL-encoded. */
record PropertyBag(Map<String, List<String>> values) {
    private static final int MAX_PROPERTIES = 32;
    static final PropertyBag EMPTY = new PropertyBag(Map.of());

    /** What the device wants done when its message is refused. */
    enum OnError {
        DEFAULT,
        DISCONNECT,
        IGNORE,
        SKIP_ACK
    }

    /**
     * Reads what follows the slash.
     *
     * @throws IllegalArgumentException when it is not URL-encoded
     */
    static PropertyBag parse(String query) {
        return new PropertyBag(
                new QueryStringDecoder(query, java.nio.charset.StandardCharsets.UTF_8, true, MAX_PROPERTIES)
                        .parameters());
    }

    @Nullable
    String get(String name) {
        List<String> found = values.get(name);
        return found == null || found.isEmpty() || found.get(0).isEmpty() ? null : found.get(0);
    }

    OnError onError() {
        return switch (String.valueOf(get("on-error"))) {
            case "disconnect" -> OnError.DISCONNECT;
            case "ignore" -> OnError.IGNORE;
            case "skip-ack" -> OnError.SKIP_ACK;
            default -> OnError.DEFAULT;
        };
    }
}
