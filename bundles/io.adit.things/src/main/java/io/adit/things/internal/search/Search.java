package io.adit.things.internal.search;

import io.adit.things.internal.Headers;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import io.adit.things.internal.thing.Fields;
import io.adit.things.internal.thing.PolicyField;
import io.adit.things.internal.thing.ThingStates;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.base.model.exceptions.TooManyRequestsException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.UnsupportedSignalException;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.thingsearch.model.SearchModelFactory;
import org.eclipse.ditto.thingsearch.model.SearchResult;
import org.eclipse.ditto.thingsearch.model.SearchResultBuilder;
import org.eclipse.ditto.thingsearch.model.signals.commands.ThingSearchCommand;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.CountThingsResponse;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;
import org.jspecify.annotations.Nullable;

/**
 * Search over the durable things, with the meaning of Ditto's search. A filter and a sort order see only what the subject
 * may read. A write is found as soon as it is answered. Thread-safe.
 */
public final class Search implements AutoCloseable {
    private static final int MOST_WAITING = 1000;

    private final ThingIndex index;
    private final Store store;
    private final Enforcers enforcers;
    private final PolicyField policyField;
    private final ThreadPoolExecutor threads;

    /**
     * Searches a store; made before the store is written to.
     *
     * @param notes file in which the paths are noted that are to be indexed after a start
     */
    public Search(Store store, Enforcers enforcers, Path notes) {
        this.index = ThingIndex.over(store, notes);
        this.store = store;
        this.enforcers = enforcers;
        this.policyField = new PolicyField(store, enforcers);
        int processors = Math.max(2, Runtime.getRuntime().availableProcessors());
        this.threads = new ThreadPoolExecutor(
                processors,
                processors,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().name("search ", 0).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Executes a search on one of as many threads as there are processors, so that long ones hold up nothing else.
     *
     * @return completes exceptionally with Ditto's exceptions when filter or options are malformed
     * @throws TooManyRequestsException when 1,000 searches wait already
     */
    public CompletableFuture<CommandResponse<?>> execute(ThingSearchCommand<?> command) {
        try {
            return CompletableFuture.supplyAsync(() -> answer(command), threads);
        } catch (RejectedExecutionException e) {
            throw TooManyRequestsException.newBuilder()
                    .dittoHeaders(command.getDittoHeaders())
                    .cause(e)
                    .build();
        }
    }

    private CommandResponse<?> answer(ThingSearchCommand<?> command) {
        DittoHeaders headers = Headers.response(command.getDittoHeaders(), 0, null);
        return switch (command) {
            case QueryThings query -> QueryThingsResponse.of(query(query), headers);
            case CountThings count -> CountThingsResponse.of(count(count), headers);
            default ->
                throw UnsupportedSignalException.newBuilder(command.getType())
                        .dittoHeaders(command.getDittoHeaders())
                        .build();
        };
    }

    private long count(CountThings count) {
        DittoHeaders headers = count.getDittoHeaders();
        Filter filter = FilterParser.parse(count.getFilter().orElse(null), headers);
        return finder(filter, count.getNamespaces().orElse(Set.of()), headers).count();
    }

    private SearchResult query(QueryThings query) {
        SearchRequest request = SearchRequest.of(query);
        List<Best.Hit> hits = finder(request.filter(), request.namespaces(), query.getDittoHeaders())
                .best(request)
                .sorted();
        List<Best.Hit> found = hits.subList(Math.min(request.skipped(), hits.size()), hits.size());
        List<Best.Hit> page = found.subList(0, Math.min(request.options().pageSize(), found.size()));
        SearchResultBuilder result = SearchModelFactory.newSearchResultBuilder();
        page.forEach(hit -> result.add(shown(hit.source(), query)));
        boolean more = found.size() > page.size();
        if (more && request.options().offset() == null) {
            result.cursor(request.cursorAfter(page.getLast().key()));
        }
        result.nextPageOffset(nextOffset(request, more ? page.size() : -1));
        return result.build();
    }

    /* As Ditto does: with a limit, and where neither size nor cursor was asked for; else null. */
    private static @Nullable Long nextOffset(SearchRequest request, int pageSize) {
        SearchOptions options = request.options();
        boolean given = options.offset() != null || (options.size() == null && options.cursor() == null);
        long next = pageSize < 0 ? SearchResult.NO_NEXT_PAGE : (long) request.skipped() + pageSize;
        return given ? (Long) next : null;
    }

    private Finder finder(Filter filter, Set<String> namespaces, DittoHeaders headers) {
        return new Finder(index, new Readers(enforcers, headers.getAuthorizationContext()), filter, namespaces);
    }

    private JsonObject shown(Source source, QueryThings query) {
        JsonFieldSelector fields = query.getFields().orElse(null);
        if (fields == null) {
            return source.state() == null ? Fields.withoutSpecial(source.json()) : source.json();
        }
        JsonObject whole = source.state() == null ? source.json() : ThingStates.withSpecialFields(source.state());
        JsonObject selected = Fields.select(whole, fields);
        Slot slot =
                store.find(Kind.THING, whole.getValue("thingId").orElseThrow().asString());
        EntityState state = slot == null ? null : slot.latest().live();
        return state == null
                ? selected
                : policyField.added(selected, fields, state.policyId(), query.getDittoHeaders());
    }

    /** Takes no more searches; those that were taken are still answered. */
    @Override
    public void close() {
        threads.shutdown();
        index.close();
    }
}
