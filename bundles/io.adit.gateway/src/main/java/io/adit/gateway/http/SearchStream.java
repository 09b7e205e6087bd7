package io.adit.gateway.http;

import io.adit.gateway.wire.internal.WireErrors;
import io.adit.things.TwinRuntime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;

/**
 * All results of a search as server-sent events, page by page as the reader takes them; then the stream ends. The id of an
 * event is that of its thing.
 */
final class SearchStream {
    private static final int PAGE = 100;

    private final TwinRuntime twin;

    SearchStream(TwinRuntime twin) {
        this.twin = twin;
    }

    EventStream.Source of(QueryThings query) {
        return sink -> {
            AtomicBoolean stopped = new AtomicBoolean();
            var unused = new SearchPages(twin, query, PAGE)
                    .forEach(items -> send(items, sink, stopped))
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            String id =
                                    query.getDittoHeaders().getCorrelationId().orElse("");
                            sink.data(WireErrors.of(failure, id).toJsonString());
                        }
                        sink.end();
                    });
            return () -> stopped.set(true);
        };
    }

    private static CompletionStage<Boolean> send(JsonArray items, EventStream.Sink sink, AtomicBoolean stopped) {
        for (JsonValue item : items) {
            String id =
                    item.asObject().getValue("thingId").map(JsonValue::asString).orElse("");
            sink.send("data:" + item + "\n" + (id.isEmpty() ? "" : "id:" + id + "\n"));
        }
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        sink.whenTaken(() -> taken.completeAsync(() -> !stopped.get()));
        return taken;
    }
}
