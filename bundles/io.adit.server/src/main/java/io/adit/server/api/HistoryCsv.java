package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.Bucket;
import io.adit.history.History;
import io.adit.history.Selection;
import io.adit.history.Steps;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/*
 * Samples are read in pages, and the next page only once the client has taken the last one, so that an export of any length needs little memory. A page
 * ends between two times: samples of equal times are never parted.
 */
/** What history has of a channel, as CSV (RFC 4180) in pages. Used once. */
final class HistoryCsv {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryCsv.class);
    private static final int PAGE = 20_000;
    private static final int LARGEST_PAGE = 10_000_000;

    private final Vertx vertx;
    private final History history;
    private final HistoryRange range;
    private final ChannelId channel;
    private final String unit;
    private long left;

    HistoryCsv(Vertx vertx, History history, HistoryRange range, ChannelId channel, String unit) {
        this.vertx = vertx;
        this.history = history;
        this.range = range;
        this.channel = channel;
        this.unit = unit;
        this.left = range.limit();
    }

    /** Whether a client prefers it to JSON. */
    static boolean isWanted(@Nullable String accept) {
        return accept != null && accept.contains("text/csv");
    }

    /** A page and where the next one begins. */
    private record Page(String text, long next) {}

    void write(HttpServerResponse response) {
        response.setChunked(true);
        response.putHeader("Content-Type", "text/csv; charset=utf-8");
        Optional<Steps> steps = range.steps();
        if (steps.isPresent()) {
            vertx.executeBlocking(() -> summaries(steps.get()), false)
                    .compose(response::end)
                    .onFailure(failure -> cut(response, failure));
        } else {
            response.write("timestamp,value,unit,quality,reason\r\n")
                    .compose(nothing -> pages(response, range.fromMicros()))
                    .onFailure(failure -> cut(response, failure));
        }
    }

    /** Ends the connection, so that the client sees that something is missing. */
    private static void cut(HttpServerResponse response, Throwable failure) {
        LOG.warn("An export ended early.", failure);
        response.reset();
    }

    private Future<Void> pages(HttpServerResponse response, long from) {
        return vertx.executeBlocking(() -> page(from), false)
                .compose(page -> response.write(page.text())
                        .compose(nothing -> page.next() >= range.toMicros() || left == 0
                                ? response.end()
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

    private String rows(List<Sample> samples, long end) {
        StringBuilder text = new StringBuilder();
        for (Sample sample : samples) {
            if (sample.timeMicros() < end && left > 0) {
                String reason =
                        sample.reason() == Reason.NONE ? "" : sample.reason().name();
                row(
                        text,
                        HistoryJson.time(sample.timeMicros()),
                        number(sample.value()),
                        unit,
                        sample.quality().name(),
                        reason);
                left--;
            }
        }
        return text.toString();
    }

    private String summaries(Steps steps) {
        StringBuilder text =
                new StringBuilder("timestamp,unit,avg,min,max,first,last,sum,stddev,count,uncertain,bad\r\n");
        for (Bucket bucket : history.summarise(range.of(channel), steps)) {
            row(
                    text,
                    HistoryJson.time(bucket.startMicros()),
                    unit,
                    number(bucket.average()),
                    number(bucket.min()),
                    number(bucket.max()),
                    number(bucket.first()),
                    number(bucket.last()),
                    number(bucket.count() == 0 ? Double.NaN : bucket.sum()),
                    number(bucket.standardDeviation()),
                    String.valueOf(bucket.count()),
                    String.valueOf(bucket.qualities().uncertain()),
                    String.valueOf(bucket.bad()));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : ",").append(quoted(fields[i]));
        }
        text.append("\r\n");
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}
