package io.adit.gateway.http;

import io.adit.gateway.wire.internal.Fanouts;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;

/** {@code /api/2/things} and everything below. */
final class ThingsEndpoint implements Endpoint {
    private static final Set<String> METHODS = Set.of("GET", "PUT", "PATCH", "DELETE");
    private static final Set<String> METHODS_OF_POLICY_ID = Set.of("GET", "PUT", "PATCH");

    private static final List<String> MIGRATION = List.of("migrateDefinition");

    private final TwinRuntime twin;
    private final ThingStreams streams;

    ThingsEndpoint(TwinRuntime twin, Fanouts fanouts) {
        this.twin = twin;
        streams = new ThingStreams(twin, fanouts);
    }

    @Override
    public Reply on(WireRequest request) {
        if (request.segments().isEmpty()) {
            return switch (request.method()) {
                case "GET" -> request.wantsEvents() ? streams.ofThings(request) : retrieve(request);
                case "POST" -> new Reply.Execute(ThingChanges.post(request));
                default -> new Reply.WrongMethod(Set.of("GET", "POST"));
            };
        }
        List<String> rest = request.segments().subList(1, request.segments().size());
        boolean ofFeature = !rest.isEmpty() && rest.getFirst().equals("features");
        if (request.isNameless(0) || (ofFeature && request.isNameless(2))) {
            return new Reply.NoRoute();
        }
        ThingId id = ThingId.of(request.segments().getFirst());
        if (rest.equals(MIGRATION)) {
            return request.method().equals("POST")
                    ? new Reply.Execute(ThingChanges.migrate(id, request))
                    : new Reply.WrongMethod(Set.of("POST"));
        }
        Optional<MessageAddress> mailbox = MessageAddress.of(rest);
        return mailbox.isPresent() ? mailbox(id, mailbox.get(), request) : thing(id, request);
    }

    private Reply mailbox(ThingId id, MessageAddress address, WireRequest request) {
        return switch (request.method()) {
            case "POST" -> new Reply.Execute(MessageCommands.post(id, address, request));
            case "GET" ->
                request.wantsEvents()
                        ? streams.ofMessages(request, id, address)
                        : new Reply.WrongMethod(Set.of("POST"));
            default -> new Reply.WrongMethod(Set.of("POST"));
        };
    }

    private Reply thing(ThingId id, WireRequest request) {
        Optional<ThingResource> found = ThingResource.of(request);
        if (found.isEmpty()) {
            return new Reply.NoRoute();
        }
        ThingResource resource = found.get();
        return switch (request.method()) {
            case "GET" ->
                request.wantsEvents()
                        ? streams.ofThing(request, id, resource)
                        : new Reply.Execute(ThingQueries.get(id, resource, request));
            case "PUT" -> new Reply.Execute(ThingChanges.put(id, resource, request));
            case "PATCH" -> new Reply.Execute(ThingChanges.patch(id, resource, request));
            case "DELETE" ->
                ThingChanges.delete(id, resource, request.headers())
                        .<Reply>map(Reply.Execute::new)
                        .orElseGet(() -> new Reply.WrongMethod(METHODS_OF_POLICY_ID));
            default ->
                new Reply.WrongMethod(resource.part() == ThingResource.Part.POLICY_ID ? METHODS_OF_POLICY_ID : METHODS);
        };
    }

    @SuppressWarnings("NullAway") // Ditto's factories take null for: no filter, all namespaces, all fields
    private Reply retrieve(WireRequest request) {
        JsonFieldSelector fields = request.fields().orElse(null);
        if (request.query().contains("ids")) {
            List<ThingId> ids = request.list("ids").stream().map(ThingId::of).toList();
            Command<?> command = RetrieveThings.getBuilder(ids)
                    .selectedFields(fields)
                    .dittoHeaders(request.headers())
                    .build();
            return new Reply.Execute(command);
        }
        Set<String> namespaces = request.list("namespaces");
        QueryThings all = QueryThings.of(
                null, List.of(page(request)), fields, namespaces.isEmpty() ? null : namespaces, request.headers());
        return new Reply.Json(Future.fromCompletionStage(twin.execute(all)
                .thenApply(result -> ((QueryThingsResponse) result)
                        .getSearchResult()
                        .getItems()
                        .toString())));
    }

    /** The part of all things that the parameters {@code offset} and {@code limit} ask for. */
    private static String page(WireRequest request) {
        String offset = request.query().get("offset");
        String limit = request.query().get("limit");
        String most = limit == null ? "200" : limit;
        return offset == null && limit == null
                ? "size(200)"
                : "limit(" + (offset == null ? "0" : offset) + "," + most + ")";
    }
}
