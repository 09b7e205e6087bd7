package io.adit.gateway.http;

import io.adit.gateway.wire.internal.WireErrors;
import io.adit.things.TwinRuntime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.thingsearch.model.SearchResult;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;

/** All results of a search as server-sent events, page by page by cursor; then the stream ends. */
final class SearchStream {
    private static final int PAGE = 100;

    private final TwinRuntime twin;

    SearchStream(TwinRuntime twin) {
        this.twin = twin;
    }

    EventStream.Source of(QueryThings query) {
        return sink -> {
            Pages pages = new Pages(query, sink);
            pages.next("");
            return pages::stop;
        };
    }

    private final class Pages {
        private final QueryThings query;
        private final EventStream.Sink sink;
        private volatile boolean stopped;

        Pages(QueryThings query, EventStream.Sink sink) {
            this.query = query;
            this.sink = sink;
        }

        void stop() {
            stopped = true;
        }

        void next(String cursor) {
            var unused = twin.execute(page(cursor)).whenComplete((result, failure) -> {
                if (stopped) {
                    return;
                }
                if (failure != null) {
                    String id = query.getDittoHeaders().getCorrelationId().orElse("");
                    sink.data(WireErrors.of(failure, id).toJsonString());
                    sink.end();
                    return;
                }
                SearchResult found = ((QueryThingsResponse) result).getSearchResult();
                found.getItems().stream().map(JsonValue::toString).forEach(sink::data);
                found.getCursor().ifPresentOrElse(this::next, sink::end);
            });
        }

        @SuppressWarnings("NullAway") // Ditto's factory takes null for what is not given
        private QueryThings page(String cursor) {
            List<String> options = new ArrayList<>(query.getOptions().orElse(List.of()));
            if (options.stream().noneMatch(option -> option.startsWith("size("))) {
                options.add("size(" + PAGE + ")");
            }
            if (!cursor.isEmpty()) {
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
}
