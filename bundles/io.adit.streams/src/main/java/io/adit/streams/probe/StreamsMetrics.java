package io.adit.streams.probe;

import io.adit.engine.Quality;
import io.adit.streams.EngineCounters;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What an instance tells a Prometheus, by the names of the one-machine form where both count the same. Thread-safe. */
public final class StreamsMetrics implements MultiCollector {
    private final EngineCounters counters;
    private final BooleanSupplier healthy;
    private final Supplier<Map<String, Double>> lags;

    /**
     * Tells of one instance.
     *
     * @param lags records of each topic that wait for this instance
     */
    public StreamsMetrics(EngineCounters counters, BooleanSupplier healthy, Supplier<Map<String, Double>> lags) {
        this.counters = counters;
        this.healthy = healthy;
        this.lags = lags;
    }

    @Override
    public MetricSnapshots collect() {
        List<MetricSnapshot> all = new ArrayList<>();
        all.add(gauge(
                "adit_engine_up",
                "1 while messages get through, 0 when a restart is needed.",
                point(healthy.getAsBoolean() ? 1 : 0)));
        all.add(counter("adit_engine_messages", "Messages that the engine took.", count(counters.messages())));
        all.add(counter("adit_engine_undecodable", "Messages that gave no sample.", count(counters.undecodable())));
        all.add(counter("adit_raw_samples", "Raw samples.", count(counters.raw())));
        CounterSnapshot.Builder clean =
                CounterSnapshot.builder().name("adit_clean_samples").help("Clean samples by quality.");
        for (Quality quality : Quality.values()) {
            String name = quality.name().toLowerCase(Locale.ROOT);
            clean.dataPoint(count(counters.clean(quality), "quality", name));
        }
        all.add(clean.build());
        all.add(counter("adit_alarms_raised", "Alarms that became active.", count(counters.alarmsRaised())));
        all.add(CounterSnapshot.builder()
                .name("adit_streams_step_rows")
                .help("Rows of Python steps by what became of them.")
                .dataPoint(count(counters.computedRows(), "outcome", "computed"))
                .dataPoint(count(counters.failedRows(), "outcome", "failed"))
                .build());
        CounterSnapshot.Builder commands =
                CounterSnapshot.builder().name("adit_streams_commands").help("Commands by what became of them.");
        counters.commands().forEach((outcome, sum) -> commands.dataPoint(count(sum, "outcome", outcome)));
        all.add(commands.build());
        GaugeSnapshot.Builder waiting = GaugeSnapshot.builder()
                .name("adit_streams_waiting_records")
                .help("Records of a topic that wait for this instance.");
        lags.get().forEach((topic, lag) -> waiting.dataPoint(point(lag, "topic", topic)));
        all.add(waiting.build());
        return new MetricSnapshots(all);
    }

    private static CounterSnapshot counter(String name, String help, CounterDataPointSnapshot point) {
        return CounterSnapshot.builder().name(name).help(help).dataPoint(point).build();
    }

    private static GaugeSnapshot gauge(String name, String help, GaugeDataPointSnapshot point) {
        return GaugeSnapshot.builder().name(name).help(help).dataPoint(point).build();
    }

    private static CounterDataPointSnapshot count(long value, String... labels) {
        return CounterDataPointSnapshot.builder()
                .value(value)
                .labels(Labels.of(labels))
                .build();
    }

    private static GaugeDataPointSnapshot point(double value, String... labels) {
        return GaugeDataPointSnapshot.builder()
                .value(value)
                .labels(Labels.of(labels))
                .build();
    }
}
