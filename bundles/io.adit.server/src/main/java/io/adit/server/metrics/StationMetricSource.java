package io.adit.server.metrics;

import io.adit.server.station.StationLink;
import io.adit.server.station.Stations;
import io.vertx.core.json.JsonObject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the links between stations and their centre are: this server's own to its centre, and those of its stations as they said last. */
public final class StationMetricSource implements MetricSource {
    private static final String[] KINDS = {"samples", "alarms", "values"};

    private final Stations stations;
    private final Supplier<@Nullable JsonObject> own;

    /** @param own how this station's link is; null where the server is none */
    public StationMetricSource(Stations stations, Supplier<@Nullable JsonObject> own) {
        this.stations = stations;
        this.own = own;
    }

    @Override
    public void tell(Scrape scrape) {
        for (StationLink link : stations.all()) {
            tell(scrape, "adit_station", "of a station", link.toJson());
        }
        JsonObject centre = own.get();
        if (centre != null) {
            tell(scrape, "adit_centre", "of this station for its centre", centre);
            scrape.counter(
                    "adit_centre_dropped_samples",
                    "Samples that were not handed on, since more waited than may.",
                    centre.getJsonObject("samples").getLong("dropped", 0L));
        }
    }

    private static void tell(Scrape scrape, String prefix, String whose, JsonObject link) {
        String station = link.getString("station");
        double connected = link.getBoolean("connected", false) ? 1 : 0;
        scrape.gauge(prefix + "_connected", "1 while the link " + whose + " stands.", connected, "station", station);
        for (String kind : KINDS) {
            JsonObject waiting = link.getJsonObject(kind);
            if (waiting != null) {
                scrape.gauge(
                        prefix + "_waiting",
                        "Samples, changes of alarms and values of twins " + whose + " that are not handed on yet.",
                        waiting.getLong("waiting", 0L),
                        "station",
                        station,
                        "kind",
                        kind);
            }
        }
    }
}
