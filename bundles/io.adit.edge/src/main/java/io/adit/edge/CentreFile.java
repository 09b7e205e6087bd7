package io.adit.edge;

import io.adit.access.Route;
import io.adit.edge.CentreSettings.Kind;
import io.adit.history.Series;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The file that makes a server a station, JSON with {@code centre}, {@code station}, {@code user}, {@code passwordFile}, and if wanted {@code samples},
 * {@code bytesPerSecond}, {@code outboxBytes} and {@code order}, and what {@link CentreAccess} knows of the way there. The password lies in a file of its own
 * beside it, which only its owner may read.
 */
public final class CentreFile {
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of("centre", "station", "samples", "bytesPerSecond", "outboxBytes", "order"),
                    CentreAccess.KNOWN.stream())
            .collect(Collectors.toCollection(TreeSet::new));
    private static final long LEAST_BYTES = 100;
    private static final long LEAST_OUTBOX = 1_000_000;
    private static final long USUAL_OUTBOX = 10_000_000_000L;

    private final Path file;
    private final JsonObject json;

    private CentreFile(Path file, JsonObject json) {
        this.file = file;
        this.json = json;
    }

    /** @throws IllegalArgumentException with a sentence for people where it can't be used */
    public static CentreSettings read(Path file) {
        try {
            JsonObject json = JsonObject.of(Files.readString(file));
            for (JsonField each : json) {
                if (!KNOWN.contains(each.getKeyName())) {
                    throw new IllegalArgumentException(
                            file + " has an unknown member '" + each.getKeyName() + "'; known are " + KNOWN + ".");
                }
            }
            return new CentreFile(file, json).settings();
        } catch (IOException | JsonRuntimeException | UnsupportedOperationException e) {
            throw new IllegalArgumentException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    private CentreSettings settings() throws IOException {
        CentreAccess access = new CentreAccess(file, json, System.getenv());
        Route route = access.route();
        return new CentreSettings(
                centre(),
                text("station"),
                access.login(route),
                route,
                series(),
                bytesPerSecond(),
                outboxBytes(),
                order());
    }

    private String text(String member) {
        String value = json.getValue(member).map(JsonValue::asString).orElse("");
        if (value.isBlank()) {
            throw new IllegalArgumentException(file + " lacks " + member + ".");
        }
        return value;
    }

    private URI centre() {
        String text = text("centre");
        URI uri;
        try {
            uri = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw noAddress(text, e);
        }
        if (uri.getHost() == null || !List.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
            throw noAddress(text, null);
        }
        return uri;
    }

    private IllegalArgumentException noAddress(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                file + ": centre is '" + text + "'; write for example https://centre.example:8080.", cause);
    }

    private Set<Series> series() {
        String wanted = json.getValue("samples").map(JsonValue::asString).orElse("clean");
        return switch (wanted) {
            case "none" -> Set.of();
            case "clean" -> Set.of(Series.CLEAN);
            case "raw" -> Set.of(Series.RAW);
            case "both" -> Set.of(Series.RAW, Series.CLEAN);
            default ->
                throw new IllegalArgumentException(
                        file + ": samples is '" + wanted + "'; give clean, raw, both or none.");
        };
    }

    private long bytesPerSecond() {
        long limit = json.getValue("bytesPerSecond").map(JsonValue::asLong).orElse(0L);
        if (limit != 0 && limit < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    file + ": bytesPerSecond is " + limit + "; give at least " + LEAST_BYTES + ", or 0 for no limit.");
        }
        return limit;
    }

    private long outboxBytes() {
        long most = json.getValue("outboxBytes").map(JsonValue::asLong).orElse(USUAL_OUTBOX);
        if (most < LEAST_OUTBOX) {
            throw new IllegalArgumentException(
                    file + ": outboxBytes is " + most + "; give at least " + LEAST_OUTBOX + ".");
        }
        return most;
    }

    private List<Kind> order() {
        List<Kind> order = new ArrayList<>();
        List<String> named = json.getValue("order").map(JsonValue::asArray).stream()
                .flatMap(array -> array.stream().map(JsonValue::asString))
                .toList();
        for (String name : named) {
            Kind kind = Arrays.stream(Kind.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            file + ": order has '" + name + "'; it may have alarms, state and samples."));
            if (!order.contains(kind)) {
                order.add(kind);
            }
        }
        Arrays.stream(Kind.values()).filter(each -> !order.contains(each)).forEach(order::add);
        return List.copyOf(order);
    }
}
