package io.adit.server.twin;

import io.adit.things.TwinRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.thingsearch.model.SearchResult;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;

/** Finds things page by page, as the engine's subject. */
final class ThingSearch {
    private static final int PAGE = 200;

    private ThingSearch() {}

    /** All things that match an RQL filter. */
    static CompletionStage<List<JsonObject>> all(TwinRuntime twins, String filter) {
        return page(twins, filter, Optional.empty(), new ArrayList<>());
    }

    private static CompletionStage<List<JsonObject>> page(
            TwinRuntime twins, String filter, Optional<String> cursor, List<JsonObject> found) {
        List<String> options = new ArrayList<>(List.of("size(" + PAGE + ")"));
        cursor.ifPresent(position -> options.add("cursor(" + position + ")"));
        QueryThings query = QueryThings.of(filter, options, null, null, EngineSubject.headers());
        return twins.execute(query).thenCompose(response -> {
            SearchResult result = ((QueryThingsResponse) response).getSearchResult();
            result.getItems().stream().map(JsonValue::asObject).forEach(found::add);
            return result.getCursor().isPresent()
                    ? page(twins, filter, result.getCursor(), found)
                    : java.util.concurrent.CompletableFuture.completedStage(found);
        });
    }
}
