package io.adit.server.metrics;

import io.adit.engine.Quality;
import io.adit.history.History;
import io.adit.history.Series;
import io.adit.server.ingest.Ingest;
import io.adit.server.ingest.IngestCounters;
import java.util.Locale;

/** The way from the ingest journal through the engine into history and twins. */
public final class EngineMetricSource implements MetricSource {
    private final Ingest ingest;
    private final History history;

    /** Tells of an engine and the history that it writes. */
    public EngineMetricSource(Ingest ingest, History history) {
        this.ingest = ingest;
        this.history = history;
    }

    @Override
    public void tell(Scrape scrape) {
        scrape.gauge(
                "adit_engine_up",
                "1 while messages get through, 0 when a restart is needed.",
                ingest.isHealthy() ? 1 : 0);
        scrape.gauge("adit_engine_waiting_messages", "Messages between journal and engine.", ingest.waiting());
        scrape.gauge("adit_engine_waiting_messages_limit", "The most of them that there can be.", Ingest.CAPACITY);
        scrape.gauge(
                "adit_engine_lag_records",
                "Durable records of the ingest journal that the engine has not taken yet.",
                ingest.lag());
        scrape.gauge(
                "adit_engine_channels",
                "Channels that the engine runs.",
                ingest.programme().channels().size());
        scrape.gauge(
                "adit_engine_rules",
                "Rules that the engine runs.",
                ingest.programme().rules().size());
        scrape.gauge(
                "adit_engine_problems",
                "Published settings that do not work.",
                ingest.problems().size());
        counters(scrape, ingest.counters());
        twins(scrape);
        alarms(scrape);
    }

    private void counters(Scrape scrape, IngestCounters counters) {
        scrape.counter("adit_engine_messages", "Messages that the engine took.", counters.messages());
        scrape.counter("adit_engine_undecodable", "Messages that gave no sample.", counters.undecodable());
        scrape.counter("adit_raw_samples", "Raw samples.", counters.raw());
        scrape.counter(
                "adit_forwarded_samples",
                "Samples that stations handed on to this server, raw and clean together.",
                counters.forwarded());
        for (Quality quality : Quality.values()) {
            scrape.counter(
                    "adit_clean_samples",
                    "Clean samples by quality.",
                    counters.clean(quality),
                    "quality",
                    quality.name().toLowerCase(Locale.ROOT));
        }
        scrape.gauge("adit_history_samples", "Samples that history holds.", history.count(Series.RAW), "series", "raw");
        scrape.gauge(
                "adit_history_samples", "Samples that history holds.", history.count(Series.CLEAN), "series", "clean");
    }

    private void twins(Scrape scrape) {
        String help = "Statuses that the engine wrote into twins, or could not.";
        scrape.counter("adit_twin_writes", help, ingest.twinUpdates(), "outcome", "written");
        scrape.counter("adit_twin_writes", help, ingest.twinRefusals(), "outcome", "refused");
        scrape.gauge("adit_twin_waiting_writes", "Statuses that wait to be written into twins.", ingest.twinWaiting());
    }

    private void alarms(Scrape scrape) {
        scrape.counter(
                "adit_alarms_raised",
                "Alarms that became active.",
                ingest.counters().alarmsRaised());
        ingest.standingAlarms()
                .forEach((level, count) -> scrape.gauge(
                        "adit_alarms_standing", "Alarms that are active; some seconds old.", count, "level", level));
    }
}
