package io.adit.gateway.http;

import io.vertx.core.Future;
import java.util.Set;
import org.eclipse.ditto.base.model.signals.commands.Command;

/** One resource family of the API: says what a request means. */
@FunctionalInterface
interface Endpoint {
    /**
     * What to do. Called on the event loop; must not block.
     *
     * @throws RuntimeException Ditto's exceptions, JSON and argument exceptions become 4xx
     */
    Reply on(WireRequest request);

    /** What to do with a request. */
    sealed interface Reply {
        /** Execute and answer with the response as it is. */
        record Execute(Command<?> command) implements Reply {}

        /** Answer with JSON. */
        record Json(Future<String> json) implements Reply {}

        /** Stream server-sent events. */
        record Events(EventStream.Source source) implements Reply {}

        /** The resource knows other methods. */
        record WrongMethod(Set<String> allowed) implements Reply {}

        /** No such resource. */
        record NoRoute() implements Reply {}

        /** Answer with JSON that is at hand. */
        static Reply json(String json) {
            return new Json(Future.succeededFuture(json));
        }

        /** The resource can only be read. */
        static Reply onlyGet() {
            return new WrongMethod(Set.of("GET"));
        }
    }
}
