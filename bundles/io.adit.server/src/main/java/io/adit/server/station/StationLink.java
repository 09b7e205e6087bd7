package io.adit.server.station;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a centre knows of the link to one of its stations. Thread-safe. */
public final class StationLink {
    /** After so long without a word a station counts as not connected. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private final Station station;
    private final Clock clock;
    private final StationMail mail;
    private @Nullable Instant heard;
    private JsonObject report = new JsonObject();

    /** @param clock tells when it was heard */
    StationLink(Station station, Clock clock) {
        this.station = station;
        this.clock = clock;
        this.mail = new StationMail(clock);
    }

    /** Which station. */
    public Station station() {
        return station;
    }

    StationMail mail() {
        return mail;
    }

    /** It has said something. */
    public synchronized void heard() {
        heard = clock.instant();
    }

    /** It has said how it is. @param said as a station's {@code LinkState} tells it */
    synchronized void reported(JsonObject said) {
        report = said;
        heard();
    }

    /** Whether it was heard a moment ago. */
    public synchronized boolean isConnected() {
        return heard != null && Duration.between(heard, clock.instant()).compareTo(SILENCE) < 0;
    }

    /** Since when nothing was heard, in words. */
    synchronized String silence() {
        return heard == null
                ? "not heard since this server started"
                : "last heard " + Duration.between(heard, clock.instant()).toMinutes() + " min ago";
    }

    /** What is known, as {@code GET /api/adit/stations} tells it. */
    public synchronized JsonObject toJson() {
        JsonObject json = new JsonObject().put("station", station.name()).put("connected", isConnected());
        json.put(
                "namespaces",
                new JsonArray(station.namespaces().stream().sorted().toList()));
        if (heard != null) {
            json.put("lastHeard", heard.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        for (String member :
                new String[] {"samples", "alarms", "values", "samplesPerSecond", "bytesPerSecond", "secondsLeft"}) {
            if (report.containsKey(member)) {
                json.put(member, report.getValue(member));
            }
        }
        return json;
    }
}
