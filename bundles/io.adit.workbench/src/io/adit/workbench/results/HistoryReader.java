package io.adit.workbench.results;

import io.adit.ifc.writeback.ChannelHistory;
import io.adit.ifc.writeback.ChannelHistory.Point;
import io.adit.workbench.JsonMembers;
import io.adit.workbench.Phrase;
import io.adit.workbench.live.ServerRequests;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Asks the connected server how channels were, one after the other. UI thread only. */
public final class HistoryReader {
    private final ServerRequests server;
    private final Span span;
    private final Instant now;
    private final List<ChannelHistory> histories = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    HistoryReader(ServerRequests server, Span span, Instant now) {
        this.server = server;
        this.span = span;
        this.now = now;
    }

    /** @param sink gets the histories, and a sentence of each channel that has none */
    void read(List<Measured> wanted, BiConsumer<List<ChannelHistory>, List<String>> sink) {
        if (wanted.isEmpty()) {
            sink.accept(histories, left);
            return;
        }
        Measured first = wanted.getFirst();
        server.get(path(first), reply -> {
            ChannelHistory history = reply.isSuccess() ? of(first, span.step(), reply.body()) : null;
            if (history != null) {
                histories.add(history);
            } else {
                left.add(sentence(first.subject().name(), reply));
            }
            read(wanted.subList(1, wanted.size()), sink);
        });
    }

    private static String sentence(String name, ServerRequests.Reply reply) {
        return reply.isSuccess() ? Phrase.of(Messages.noValuesInThatTime, name) : name + ": " + reply.sentence();
    }

    private String path(Measured channel) {
        String id = channel.row().id();
        return "/api/adit/history/things/" + ServerRequests.encode(ServerRequests.thing(id)) + "/features/"
                + ServerRequests.encode(ServerRequests.feature(id)) + "?from=" + span.begin(now) + "&to="
                + span.end(now)
                + "&step=" + span.step();
    }

    /** What an answer says; null where it has no values. @param answer of the server's history, in steps */
    public static @Nullable ChannelHistory of(Measured channel, Duration step, JsonObject answer) {
        List<Point> points = new ArrayList<>();
        answer.getValue("data")
                .filter(JsonValue::isArray)
                .ifPresent(data -> data.asArray().forEach(each -> {
                    JsonObject values = each.asObject();
                    double mean = JsonMembers.number(values, "avg");
                    if (Double.isFinite(mean)) {
                        Instant begin = values.getValue("timestamp")
                                .map(JsonValue::asString)
                                .map(Instant::parse)
                                .orElseThrow();
                        points.add(new Point(begin, mean, reliable(values)));
                    }
                }));
        return points.isEmpty()
                ? null
                : new ChannelHistory(channel.subject(), channel.row().unit(), step, points);
    }

    private static boolean reliable(JsonObject values) {
        return JsonMembers.number(values, "bad") == 0 && JsonMembers.number(values, "uncertain") == 0;
    }
}
