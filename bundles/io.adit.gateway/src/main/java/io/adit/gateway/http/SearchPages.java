package io.adit.gateway.http;

import io.adit.things.TwinRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.thingsearch.model.SearchResult;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;

/** All results of a search, page by page by cursor; the next page is fetched when the one before is done with. */
final class SearchPages {
    private final TwinRuntime twin;
    private final QueryThings query;
    private final int size;

    /**
     * Pages of a search.
     *
     * @param size results per page, unless the query says itself
     */
    SearchPages(TwinRuntime twin, QueryThings query, int size) {
        this.twin = twin;
        this.query = query;
        this.size = size;
    }

    /**
     * Gives the pages one after the other; an empty page where nothing is found.
     *
     * @param page completes with whether to go on
     * @return completes after the last page; exceptionally when a search fails
     */
    CompletionStage<Void> forEach(Function<JsonArray, CompletionStage<Boolean>> page) {
        return from("", page);
    }

    private CompletionStage<Void> from(String cursor, Function<JsonArray, CompletionStage<Boolean>> page) {
        return twin.execute(query(cursor)).thenCompose(response -> {
            SearchResult found = ((QueryThingsResponse) response).getSearchResult();
            String next = found.getCursor().orElse("");
            return page.apply(found.getItems())
                    .thenCompose(more ->
                            more && !next.isEmpty() ? from(next, page) : CompletableFuture.<Void>completedFuture(null));
        });
    }

    @SuppressWarnings("NullAway") // Ditto's factory takes null for what is not given
    private QueryThings query(String cursor) {
        List<String> options = new ArrayList<>(query.getOptions().orElse(List.of()));
        if (options.stream().noneMatch(option -> option.startsWith("size("))) {
            options.add("size(" + size + ")");
        }
        if (!cursor.isEmpty()) {
            options.removeIf(option -> option.startsWith("cursor("));
            options.add("cursor(" + cursor + ")");
        }
        return QueryThings.of(
                query.getFilter().orElse(null),
                options,
                query.getFields().orElse(null),
                query.getNamespaces().orElse(null),
                query.getDittoHeaders());
    }
}
