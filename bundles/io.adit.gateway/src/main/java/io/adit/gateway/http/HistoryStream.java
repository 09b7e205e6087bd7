package io.adit.gateway.http;

import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.things.HistoryPage;
import io.adit.things.HistoryQuery;
import io.adit.things.TwinFilter;
import io.adit.things.TwinRuntime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;

/** Former events of a thing as server-sent events, page by page; then the stream ends. */
final class HistoryStream {
    private static final String FROM_REVISION = "from-historical-revision";
    private static final String TO_REVISION = "to-historical-revision";
    private static final String FROM_TIMESTAMP = "from-historical-timestamp";
    private static final String TO_TIMESTAMP = "to-historical-timestamp";

    private final TwinRuntime twin;

    HistoryStream(TwinRuntime twin) {
        this.twin = twin;
    }

    /** Whether a request asks for former events. */
    static boolean isWanted(WireRequest request) {
        return List.of(FROM_REVISION, FROM_TIMESTAMP).stream()
                .anyMatch(name -> request.query().contains(name));
    }

    /** What a request asks for; 400 where a parameter can't be read. */
    static HistoryQuery query(WireRequest request, ThingId thing, TwinFilter filter) {
        return new HistoryQuery(
                thing,
                request.headers(),
                revision(request, FROM_REVISION),
                revision(request, TO_REVISION),
                time(request, FROM_TIMESTAMP),
                time(request, TO_TIMESTAMP),
                filter);
    }

    private static long revision(WireRequest request, String name) {
        String text = request.query().get(name);
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw GatewayError.badRequest("The parameter " + name + " is no whole number.");
        }
    }

    private static Optional<Instant> time(WireRequest request, String name) {
        String text = request.query().get(name);
        try {
            return Optional.ofNullable(text).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException e) {
            throw GatewayError.badRequest("The parameter " + name + " is no ISO-8601 timestamp.");
        }
    }

    EventStream.Source of(HistoryQuery query, ThingEvents shown) {
        return sink -> {
            Pages pages = new Pages(query, shown, sink);
            pages.next(query);
            return pages::stop;
        };
    }

    private final class Pages {
        private final HistoryQuery query;
        private final ThingEvents shown;
        private final EventStream.Sink sink;
        private volatile boolean stopped;

        Pages(HistoryQuery query, ThingEvents shown, EventStream.Sink sink) {
            this.query = query;
            this.shown = shown;
            this.sink = sink;
        }

        void stop() {
            stopped = true;
        }

        void next(HistoryQuery wanted) {
            var unused = twin.history(wanted).whenComplete((page, failure) -> {
                if (stopped) {
                    return;
                }
                if (failure != null) {
                    String id = query.headers().getCorrelationId().orElse("");
                    sink.data(WireErrors.of(failure, id).toJsonString());
                    sink.end();
                    return;
                }
                send(page);
            });
        }

        private void send(HistoryPage page) {
            page.events().forEach(delivery -> {
                if (delivery.signal() instanceof ThingEvent<?> event) {
                    shown.show(event, delivery.extra()).ifPresent(sink::data);
                }
            });
            if (page.next() == 0) {
                sink.end();
            } else {
                next(query.from(page.next()));
            }
        }
    }
}
