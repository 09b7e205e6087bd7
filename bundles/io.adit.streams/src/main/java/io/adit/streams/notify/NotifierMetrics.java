package io.adit.streams.notify;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * What a notifier tells a Prometheus. Thread-safe.
 *
 * @param working whether it reads alarms
 * @param waiting deliveries that are pending
 */
public record NotifierMetrics(BooleanSupplier working, IntSupplier waiting) implements MultiCollector {
    @Override
    public MetricSnapshots collect() {
        return new MetricSnapshots(
                gauge("adit_notifier_up", "1 while people are told of alarms.", working.getAsBoolean() ? 1 : 0),
                gauge("adit_notifications_waiting", "Deliveries that are pending.", waiting.getAsInt()));
    }

    private static GaugeSnapshot gauge(String name, String help, double value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                        .value(value)
                        .build())
                .build();
    }
}
