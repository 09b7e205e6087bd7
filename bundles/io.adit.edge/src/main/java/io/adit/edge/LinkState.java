package io.adit.edge;

import io.adit.history.Backlog;
import io.adit.history.HistoryException;
import io.adit.history.Outbox;
import io.adit.history.Outgoing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** How the link of a station to its centre is. Thread-safe. */
public final class LinkState {
    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final Duration APART = Duration.ofSeconds(2);

    private final CentreSettings settings;
    private final Outbox outbox;
    private final StateSource values;
    private final Clock clock;
    private final Map<Outgoing, Long> sent = new EnumMap<>(Outgoing.class);
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long sentBytes;
    private long sentValues;
    private long unknownValues;
    private @Nullable Instant lastAnswer;
    private boolean reached;
    private @Nullable String problem;
    private String problemCode = "";
    private @Nullable String end;

    private record Mark(Instant at, long samples, long bytes, long backlog) {}

    /** @param clock tells when the centre answered last */
    public LinkState(CentreSettings settings, Outbox outbox, StateSource values, Clock clock) {
        this.settings = settings;
        this.outbox = outbox;
        this.values = values;
        this.clock = clock;
    }

    synchronized void sent(Outgoing stream, long items) {
        sent.merge(stream, items, Long::sum);
    }

    synchronized void sentValues(long taken, long unknown) {
        sentValues += taken;
        unknownValues = unknown;
    }

    /** @param well whether nothing was refused since the last time */
    synchronized void answered(long bytes, boolean well) {
        sentBytes += bytes;
        lastAnswer = clock.instant();
        reached = true;
        problem = well ? null : problem;
    }

    /** There is nothing that the centre refuses. */
    synchronized void nothingRefused() {
        problem = reached ? null : problem;
    }

    /** The centre has answered a question. */
    synchronized void heard() {
        sentBytes += CentreApi.OVERHEAD_BYTES;
        lastAnswer = clock.instant();
        problem = reached ? problem : null;
        reached = true;
    }

    /** @return whether it is another problem than before */
    synchronized boolean failed(CentreException why) {
        String text = String.valueOf(why.getMessage());
        boolean isNew = !text.equals(problem);
        problem = text;
        problemCode = why.code();
        reached = why.isRefusal();
        return isNew;
    }

    /** Nothing more is handed on until the server starts anew, whatever the centre answers. */
    synchronized void ended(HistoryException why) {
        end = "The link has ended: " + why.getMessage();
    }

    /** What waits, how fast it goes, and what is wrong, as {@code GET /api/adit/centre} tells it. */
    public JsonObject toJson() {
        Backlog samples = outbox.backlog(Outgoing.SAMPLES);
        Backlog alarms = outbox.backlog(Outgoing.ALARMS);
        int waiting = values.waiting();
        synchronized (this) {
            mark(samples.items());
            JsonObjectBuilder json = JsonObject.newBuilder()
                    .set("station", settings.station())
                    .set("centre", settings.centre().toString())
                    .set("connected", reached && end == null)
                    .set("bytesPerSecondAllowed", settings.bytesPerSecond());
            if (lastAnswer != null) {
                json.set(
                        "lastAnswer", lastAnswer.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            @Nullable String wrong = end == null ? problem : end;
            if (wrong != null) {
                json.set("problem", wrong).set("problemCode", end == null ? problemCode : "");
            }
            return json.set("samples", json(samples, Outgoing.SAMPLES).setValue("dropped", outbox.dropped()))
                    .set("alarms", json(alarms, Outgoing.ALARMS))
                    .set(
                            "values",
                            JsonObject.newBuilder()
                                    .set("waiting", waiting)
                                    .set("sent", sentValues)
                                    .set("unknownAtCentre", unknownValues)
                                    .build())
                    .set("sentBytes", sentBytes)
                    .setAll(pace())
                    .build();
        }
    }

    private JsonObject json(Backlog backlog, Outgoing stream) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("waiting", backlog.items())
                .set("waitingBytes", backlog.bytes())
                .set("sent", sent.getOrDefault(stream, 0L));
        if (backlog.oldestMicros() != 0) {
            Instant oldest = Instant.EPOCH.plus(backlog.oldestMicros(), ChronoUnit.MICROS);
            json.set("oldest", oldest.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        return json.build();
    }

    private void mark(long backlog) {
        Instant now = clock.instant();
        if (marks.isEmpty() || Duration.between(marks.getLast().at, now).compareTo(APART) >= 0) {
            marks.add(new Mark(now, sent.getOrDefault(Outgoing.SAMPLES, 0L), sentBytes, backlog));
        }
        while (marks.size() > 2 && Duration.between(marks.getFirst().at, now).compareTo(WINDOW) > 0) {
            marks.removeFirst();
        }
    }

    /** Over the last minute in which somebody asked; the time until all is there only where the backlog shrinks. */
    private JsonObject pace() {
        Mark first = marks.getFirst();
        Mark last = marks.getLast();
        double seconds = Duration.between(first.at, last.at).toMillis() / 1e3;
        if (seconds <= 0) {
            return JsonObject.empty();
        }
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("samplesPerSecond", Math.round((last.samples - first.samples) / seconds))
                .set("bytesPerSecond", Math.round((last.bytes - first.bytes) / seconds));
        double shrinking = (first.backlog - last.backlog) / seconds;
        return shrinking > 0
                ? json.set("secondsLeft", Math.round(last.backlog / shrinking)).build()
                : json.build();
    }
}
