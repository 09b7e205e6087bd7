package io.adit.gateway.ws;

import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.things.TwinRuntime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.thingsearch.model.SearchResult;
import org.eclipse.ditto.thingsearch.model.signals.commands.ThingSearchCommand;
import org.eclipse.ditto.thingsearch.model.signals.commands.exceptions.SubscriptionNotFoundException;
import org.eclipse.ditto.thingsearch.model.signals.commands.exceptions.SubscriptionProtocolErrorException;
import org.eclipse.ditto.thingsearch.model.signals.commands.exceptions.SubscriptionTimeoutException;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;
import org.eclipse.ditto.thingsearch.model.signals.commands.subscription.CancelSubscription;
import org.eclipse.ditto.thingsearch.model.signals.commands.subscription.CreateSubscription;
import org.eclipse.ditto.thingsearch.model.signals.commands.subscription.RequestFromSubscription;
import org.eclipse.ditto.thingsearch.model.signals.events.SubscriptionComplete;
import org.eclipse.ditto.thingsearch.model.signals.events.SubscriptionCreated;
import org.eclipse.ditto.thingsearch.model.signals.events.SubscriptionFailed;
import org.eclipse.ditto.thingsearch.model.signals.events.SubscriptionHasNextPage;
import org.jspecify.annotations.Nullable;

/**
 * Searches of one session by Ditto's search protocol: subscribe, request pages, get pages, complete. At most 20 at a
 * time; one that asks for nothing for five minutes fails the next time that the session sends something about searches.
 * Thread-safe.
 */
final class SessionSearches implements AutoCloseable {
    private static final int MOST = 20;
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    private final TwinRuntime twin;
    private final Consumer<String> outbox;
    private final InstantSource clock;
    private final Map<String, Search> searches = new HashMap<>();

    private static final class Search {
        final String id;
        final CreateSubscription wanted;

        @Nullable
        String cursor;

        long demand;
        boolean busy;
        Instant heard;

        Search(String id, CreateSubscription wanted, Instant now) {
            this.id = id;
            this.wanted = wanted;
            this.heard = now;
        }
    }

    /** Searches with the time of a clock. */
    SessionSearches(TwinRuntime twin, Consumer<String> outbox, InstantSource clock) {
        this.twin = twin;
        this.outbox = outbox;
        this.clock = clock;
    }

    synchronized void on(ThingSearchCommand<?> command) {
        endSilent();
        switch (command) {
            case CreateSubscription create -> create(create);
            case RequestFromSubscription request -> request(request);
            case CancelSubscription cancel -> {
                if (searches.remove(cancel.getSubscriptionId()) == null) {
                    unknown(cancel.getSubscriptionId(), cancel.getDittoHeaders());
                }
            }
            default -> throw GatewayError.badRequest("A session can't send " + command.getType() + ".");
        }
    }

    private void endSilent() {
        Instant oldest = clock.instant().minus(LONGEST_SILENCE);
        searches.values().removeIf(search -> {
            boolean silent = !search.busy && search.demand == 0 && search.heard.isBefore(oldest);
            if (silent) {
                DittoHeaders headers = search.wanted.getDittoHeaders();
                fail(search.id, SubscriptionTimeoutException.of(search.id, headers), headers);
            }
            return silent;
        });
    }

    private void unknown(String id, DittoHeaders headers) {
        fail(id, SubscriptionNotFoundException.of(id, headers), headers);
    }

    private void fail(String id, DittoRuntimeException error, DittoHeaders headers) {
        send(SubscriptionFailed.of(id, error, headers));
    }

    private void create(CreateSubscription create) {
        if (searches.size() >= MOST) {
            throw GatewayError.overloaded("A session can run " + MOST + " searches at a time; cancel one.");
        }
        Search search = new Search(UUID.randomUUID().toString(), create, clock.instant());
        searches.put(search.id, search);
        send(SubscriptionCreated.of(search.id, create.getDittoHeaders()));
    }

    private void request(RequestFromSubscription request) {
        DittoHeaders headers = request.getDittoHeaders();
        Search search = searches.get(request.getSubscriptionId());
        if (search == null) {
            unknown(request.getSubscriptionId(), headers);
        } else if (request.getDemand() < 1) {
            searches.remove(search.id);
            fail(search.id, notPositive(request.getDemand(), headers), headers);
        } else {
            search.heard = clock.instant();
            search.demand = Math.min(Long.MAX_VALUE / 2, search.demand + request.getDemand());
            next(search);
        }
    }

    private static DittoRuntimeException notPositive(long demand, DittoHeaders headers) {
        return SubscriptionProtocolErrorException.newBuilder()
                .message("The demand must be positive, but was " + demand + ".")
                .dittoHeaders(headers)
                .build();
    }

    private void next(Search search) {
        if (search.busy || search.demand == 0) {
            return;
        }
        search.busy = true;
        search.demand--;
        DittoHeaders headers = search.wanted.getDittoHeaders();
        var unused = twin.execute(query(search)).whenComplete((result, failure) -> {
            synchronized (this) {
                search.busy = false;
                if (searches.get(search.id) != search) {
                    return;
                }
                if (failure != null) {
                    searches.remove(search.id);
                    String correlationId = headers.getCorrelationId().orElse("");
                    fail(search.id, WireErrors.of(failure, correlationId), headers);
                } else {
                    page(search, ((QueryThingsResponse) result).getSearchResult());
                }
            }
        });
    }

    private void page(Search search, SearchResult found) {
        DittoHeaders headers = search.wanted.getDittoHeaders();
        if (!found.isEmpty()) {
            send(SubscriptionHasNextPage.of(search.id, found.getItems(), headers));
        }
        search.cursor = found.getCursor().orElse(null);
        search.heard = clock.instant();
        if (search.cursor == null) {
            searches.remove(search.id);
            send(SubscriptionComplete.of(search.id, headers));
        } else {
            next(search);
        }
    }

    @SuppressWarnings("NullAway") // Ditto's factory takes null for what is not given
    private static QueryThings query(Search search) {
        CreateSubscription wanted = search.wanted;
        List<String> options = new ArrayList<>(Arrays.asList(wanted.getOptions()
                .filter(o -> !o.isBlank())
                .map(o -> o.split(","))
                .orElse(new String[0])));
        if (search.cursor != null) {
            options.add("cursor(" + search.cursor + ")");
        }
        return QueryThings.of(
                wanted.getFilter().orElse(null),
                options.isEmpty() ? null : options,
                wanted.getSelectedFields().orElse(null),
                wanted.getNamespaces().orElse(null),
                wanted.getDittoHeaders());
    }

    private void send(Signal<?> signal) {
        outbox.accept(ProtocolText.of(signal, JsonObject.empty()));
    }

    @Override
    public synchronized void close() {
        searches.clear();
    }
}
