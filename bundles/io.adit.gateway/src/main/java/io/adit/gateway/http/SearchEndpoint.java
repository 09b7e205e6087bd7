package io.adit.gateway.http;

import io.adit.things.TwinRuntime;
import io.vertx.core.MultiMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.ditto.base.model.exceptions.UnsupportedMediaTypeException;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.jspecify.annotations.Nullable;

/** {@code /api/2/search/things} and {@code /count}: parameters in the query, or as form of a POST. */
final class SearchEndpoint implements Endpoint {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> PATH = List.of("things");
    private static final List<String> COUNT = List.of("things", "count");

    private final SearchStream stream;

    SearchEndpoint(TwinRuntime twin) {
        stream = new SearchStream(twin);
    }

    @Override
    public Reply on(WireRequest request) {
        boolean count = request.segments().equals(COUNT);
        if (!count && !request.segments().equals(PATH)) {
            return new Reply.NoRoute();
        }
        return switch (request.method()) {
            case "GET" ->
                !count && request.wantsEvents()
                        ? new Reply.Events(stream.of(resumed(request)))
                        : search(request, request.query(), count);
            case "POST" -> search(request, form(request), count);
            default -> new Reply.WrongMethod(Set.of("GET", "POST"));
        };
    }

    @SuppressWarnings("NullAway") // Ditto's factories take null for: no filter, all namespaces
    private static Reply search(WireRequest request, MultiMap parameters, boolean count) {
        return new Reply.Execute(
                count
                        ? CountThings.of(filter(parameters), namespaces(parameters), request.headers())
                        : query(request, parameters));
    }

    /* A stream in the order of thing ids goes on behind the last event that the client has. */
    @SuppressWarnings("NullAway") // Ditto's factory takes null for what is not given
    private static QueryThings resumed(WireRequest request) {
        QueryThings query = query(request, request.query());
        String last = request.http().getHeader("Last-Event-ID");
        boolean byId = query.getOptions().orElse(List.of()).stream().noneMatch(option -> option.startsWith("sort("));
        if (last == null || last.isBlank() || !byId) {
            return query;
        }
        String behind = behind(last);
        return QueryThings.of(
                query.getFilter()
                        .map(filter -> "and(" + behind + "," + filter + ")")
                        .orElse(behind),
                query.getOptions().orElse(null),
                query.getFields().orElse(null),
                query.getNamespaces().orElse(null),
                query.getDittoHeaders());
    }

    /** The filter for things behind one in the order of ids. */
    static String behind(String thingId) {
        String id = ThingId.of(thingId).toString().replace("\\", "\\\\").replace("\"", "\\\"");
        return "gt(thingId,\"" + id + "\")";
    }

    @SuppressWarnings("NullAway") // Ditto's factory takes null for what is not given
    private static QueryThings query(WireRequest request, MultiMap parameters) {
        List<String> options = parameters.getAll("option").stream()
                .flatMap(option -> Arrays.stream(option.split(",")))
                .toList();
        return QueryThings.of(
                filter(parameters),
                options.isEmpty() ? null : options,
                WireRequest.selector(parameters.get("fields")).orElse(null),
                namespaces(parameters),
                request.headers());
    }

    static @Nullable String filter(MultiMap parameters) {
        List<String> filters = parameters.getAll("filter");
        return switch (filters.size()) {
            case 0 -> null;
            case 1 -> filters.getFirst();
            default -> filters.stream().collect(Collectors.joining(",", "and(", ")"));
        };
    }

    static @Nullable Set<String> namespaces(MultiMap parameters) {
        List<String> given = parameters.getAll("namespaces");
        return given.isEmpty()
                ? null
                : given.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static MultiMap form(WireRequest request) {
        String type = request.http().getHeader("Content-Type");
        String media = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!media.equals(FORM)) {
            throw UnsupportedMediaTypeException.withDetailedInformationBuilder(media, Set.of(FORM))
                    .build();
        }
        MultiMap form = MultiMap.caseInsensitiveMultiMap();
        for (String pair : request.text().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.add(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
