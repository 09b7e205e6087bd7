package io.adit.things.internal.search;

import io.adit.things.internal.Headers;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.Store;
import io.adit.things.internal.thing.Fields;
import io.adit.things.internal.thing.ThingStates;
import java.util.List;
import java.util.Set;
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
public final class Search {
    private final ThingIndex index;
    private final Enforcers enforcers;

    /** Searches a store; made before the store is written to. */
    public Search(Store store, Enforcers enforcers) {
        this.index = ThingIndex.over(store);
        this.enforcers = enforcers;
    }

    /**
     * Executes a search.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when filter or options are malformed
     */
    public CommandResponse<?> execute(ThingSearchCommand<?> command) {
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
        page.forEach(hit -> result.add(shown(hit.source(), query.getFields().orElse(null))));
        boolean more = found.size() > page.size();
        if (more && request.options().offset() == null) {
            result.cursor(request.cursorAfter(page.getLast().key()));
        }
        if (givesOffset(request)) {
            result.nextPageOffset(more ? (long) request.skipped() + page.size() : SearchResult.NO_NEXT_PAGE);
        }
        return result.build();
    }

    /* As Ditto does: with a limit, and where neither size nor cursor was asked for. */
    private static boolean givesOffset(SearchRequest request) {
        SearchOptions options = request.options();
        return options.offset() != null || (options.size() == null && options.cursor() == null);
    }

    private Finder finder(Filter filter, Set<String> namespaces, DittoHeaders headers) {
        return new Finder(index, new Readers(enforcers, headers.getAuthorizationContext()), filter, namespaces);
    }

    private static JsonObject shown(Source source, @Nullable JsonFieldSelector fields) {
        if (fields == null) {
            return source.state() == null ? Fields.withoutSpecial(source.json()) : source.json();
        }
        JsonObject whole = source.state() == null ? source.json() : ThingStates.withSpecialFields(source.state());
        return Fields.select(whole, fields);
    }
}
