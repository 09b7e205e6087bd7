package io.adit.server.metrics;

import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.north.NorthMetrics;
import io.adit.connectivity.north.NorthMetrics.Counter;
import io.adit.server.api.StatusRoute;
import java.util.Map;
import java.util.TreeMap;

/** Devices and the applications of the north side. */
public final class DeviceMetricSource implements MetricSource {
    private static final String TAKEN = "adit_device_messages";
    private static final String TAKEN_HELP =
            "Messages of devices that are durable, or were dropped because there was no room.";

    private final StatusRoute.Edges edges;

    /** @param edges the counters of those who connect */
    public DeviceMetricSource(StatusRoute.Edges edges) {
        this.edges = edges;
    }

    @Override
    public void tell(Scrape scrape) {
        new TreeMap<>(edges.devices()).forEach((adapter, counters) -> adapter(scrape, adapter, counters));
        north(scrape, edges.applications());
    }

    private static void adapter(Scrape scrape, String adapter, DeviceMetrics counters) {
        scrape.gauge(
                "adit_device_connections", "Devices that are connected.", counters.connected(), "adapter", adapter);
        counters.acceptedByTenant()
                .forEach((tenant, count) -> scrape.counter(
                        TAKEN, TAKEN_HELP, count, "adapter", adapter, "tenant", tenant, "outcome", "accepted"));
        droppedByTenant(counters)
                .forEach((tenant, count) -> scrape.counter(
                        TAKEN, TAKEN_HELP, count, "adapter", adapter, "tenant", tenant, "outcome", "dropped"));
        counters.rejected()
                .forEach((reason, count) -> scrape.counter(
                        "adit_device_messages_refused",
                        "Messages of devices that were refused.",
                        count,
                        "adapter",
                        adapter,
                        "reason",
                        reason));
        counters.refusedConnections()
                .forEach((reason, count) -> scrape.counter(
                        "adit_device_logins_refused",
                        "Logins of devices that were refused.",
                        count,
                        "adapter",
                        adapter,
                        "reason",
                        reason));
    }

    private static Map<String, Long> droppedByTenant(DeviceMetrics counters) {
        Map<String, Long> sums = new TreeMap<>();
        counters.droppedByDevice()
                .forEach((device, count) -> sums.merge(device.substring(0, device.indexOf('/')), count, Long::sum));
        return sums;
    }

    private static void north(Scrape scrape, NorthMetrics counters) {
        scrape.gauge("adit_north_consumers", "Consumers of applications over AMQP.", counters.get(Counter.CONSUMERS));
        for (Counter each : Counter.values()) {
            if (each != Counter.CONSUMERS) {
                scrape.counter(
                        "adit_north_messages",
                        "What became of messages and logins of applications over AMQP.",
                        counters.get(each),
                        "outcome",
                        each.text());
            }
        }
    }
}
