package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.server.command.AuditQuery;
import io.adit.server.command.CommandAudit;
import io.adit.server.command.SentCommand;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/adit/commands}: who sent what to which device and what became of it, the newest first. Everybody reads of the things, and of
 * their features, that the policies let them read; administrators of devices read all, also of things that are gone.
 */
public final class CommandsRoute {
    private static final int DEFAULT_LIMIT = 100;
    private static final int LARGEST_LIMIT = 1000;
    /** Times that is looked further for commands that the sender may read, before the page goes out as it is. */
    private static final int MOST_LOOKS = 10;

    private final Vertx vertx;
    private final ReadablePlaces readable;
    private final CommandAudit audit;
    private final Set<String> administrators;

    /** @param administrators subjects that may read all */
    public CommandsRoute(Vertx vertx, TwinRuntime twins, CommandAudit audit, Set<String> administrators) {
        this.vertx = vertx;
        this.readable = new ReadablePlaces(vertx, twins);
        this.audit = audit;
        this.administrators = administrators;
    }

    /** Adds the route. */
    public void mount(Router router, Access access) {
        router.get("/api/adit/commands").handler(access.known()).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        AuditQuery query;
        try {
            query = query(context.queryParams());
        } catch (IllegalArgumentException e) {
            Problems.answer(context, 400, "bad query", String.valueOf(e.getMessage()));
            return;
        }
        page(query, Access.subjects(context), new ArrayList<>(), MOST_LOOKS)
                .onSuccess(page -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(page.toString()))
                .onFailure(failure ->
                        Problems.answer(context, 500, "failed", "The commands could not be read; try again."));
    }

    private Future<JsonObject> page(AuditQuery query, AuthorizationContext subjects, List<JsonObject> page, int looks) {
        return vertx.executeBlocking(() -> audit.read(query), false)
                .compose(found -> readable(found.commands(), subjects).compose(readable -> {
                    readable.forEach(each -> page.add(each.json()));
                    int missing = query.limit() - readable.size();
                    if (found.next() == 0 || missing == 0 || looks == 1) {
                        return Future.succeededFuture(json(page, found.next()));
                    }
                    return page(query.after(found.next(), missing), subjects, page, looks - 1);
                }));
    }

    private static JsonObject json(List<JsonObject> page, long next) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("items", page.stream().map(JsonValue.class::cast).collect(JsonCollectors.valuesToArray()));
        if (next > 0) {
            json.set("cursor", Long.toString(next));
        }
        return json.build();
    }

    private Future<List<SentCommand>> readable(List<SentCommand> found, AuthorizationContext subjects) {
        boolean all = subjects.getAuthorizationSubjects().stream()
                .anyMatch(subject -> administrators.contains(subject.getId()));
        if (all || found.isEmpty()) {
            return Future.succeededFuture(found);
        }
        List<ChannelId> places = found.stream().map(CommandsRoute::place).toList();
        return readable.of(places, subjects)
                .map(allowed -> found.stream()
                        .filter(command -> allowed.contains(place(command)))
                        .toList());
    }

    private static ChannelId place(SentCommand command) {
        return new ChannelId(command.thingId(), command.featureId());
    }

    private static AuditQuery query(MultiMap parameters) {
        Instant from = instant(parameters, "from", Instant.EPOCH);
        Instant to = instant(parameters, "to", Instant.MAX);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("'from' has to be before 'to'.");
        }
        @Nullable String thing = parameters.get("thing");
        return new AuditQuery(
                from,
                to,
                thing == null ? "" : thing,
                number(parameters, "cursor", Long.MAX_VALUE, Long.MAX_VALUE),
                (int) number(parameters, "limit", DEFAULT_LIMIT, LARGEST_LIMIT));
    }

    private static Instant instant(MultiMap parameters, String name, Instant otherwise) {
        @Nullable String text = parameters.get(name);
        try {
            return text == null ? otherwise : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + name + "' is no instant, for example 2026-01-31T12:00:00Z.", e);
        }
    }

    private static long number(MultiMap parameters, String name, long otherwise, long most) {
        @Nullable String text = parameters.get(name);
        try {
            long number = text == null ? otherwise : Long.parseLong(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + name + "' is no whole number.", e);
        }
        throw new IllegalArgumentException("'" + name + "' has to be between 1 and " + most + ".");
    }
}
