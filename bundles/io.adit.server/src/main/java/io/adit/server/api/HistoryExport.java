package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.history.HistoryReader;
import io.adit.history.Selection;
import io.adit.history.Steps;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/*
 * Samples are read in pages, and the next page only once the client has taken the last one, so that an export of any length needs little memory. A page
 * ends between two times: samples of equal times are never parted.
 */
/** What history has of a channel, as a file that is sent in pages. Used once. */
final class HistoryExport {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryExport.class);
    private static final int PAGE = 20_000;
    private static final int LARGEST_PAGE = 10_000_000;

    private final Vertx vertx;
    private final HistoryReader history;
    private final HistoryRange range;
    private final ChannelId channel;
    private final ExportFormat format;
    private long left;

    HistoryExport(Vertx vertx, HistoryReader history, HistoryRange range, ChannelId channel, ExportFormat format) {
        this.vertx = vertx;
        this.history = history;
        this.range = range;
        this.channel = channel;
        this.format = format;
        this.left = range.limit();
    }

    /** A page and where the next one begins. */
    private record Page(Buffer bytes, long next) {}

    void write(HttpServerResponse response) {
        response.setChunked(true);
        response.putHeader("Content-Type", format.contentType());
        Optional<Steps> steps = range.steps();
        response.write(format.begin(steps.isPresent()))
                .compose(nothing -> steps.isPresent()
                        ? vertx.executeBlocking(() -> summaries(steps.get()), false)
                                .compose(response::write)
                        : pages(response, range.fromMicros()))
                .compose(nothing -> response.end(format.end()))
                .onFailure(failure -> cut(response, failure));
    }

    /** Ends the connection, so that the client sees that something is missing. */
    private static void cut(HttpServerResponse response, Throwable failure) {
        LOG.warn("An export ended early.", failure);
        response.reset();
    }

    private Future<Void> pages(HttpServerResponse response, long from) {
        return vertx.executeBlocking(() -> page(from), false)
                .compose(page -> response.write(page.bytes())
                        .compose(nothing -> page.next() >= range.toMicros() || left == 0
                                ? Future.succeededFuture()
                                : pages(response, page.next())));
    }

    private Page page(long from) {
        Selection rest = range.of(channel).between(from, range.toMicros());
        for (int asked = PAGE; ; asked *= 2) {
            List<Sample> samples = history.query(rest, asked);
            boolean all = samples.size() < asked;
            long end = all ? range.toMicros() : samples.get(asked - 1).timeMicros();
            if (all || end > samples.get(0).timeMicros()) {
                return new Page(rows(samples, end), end);
            }
            if (asked > LARGEST_PAGE) {
                throw new IllegalStateException(
                        "more than " + LARGEST_PAGE + " samples of " + channel + " at one time");
            }
        }
    }

    private Buffer rows(List<Sample> samples, long end) {
        List<Sample> rows = new ArrayList<>(samples.size());
        for (Sample sample : samples) {
            if (sample.timeMicros() < end && left > 0) {
                rows.add(sample);
                left--;
            }
        }
        return format.samples(rows);
    }

    private Buffer summaries(Steps steps) {
        return format.summaries(history.summarise(range.of(channel), steps));
    }
}
