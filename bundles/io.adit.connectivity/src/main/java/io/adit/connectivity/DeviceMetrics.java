package io.adit.connectivity;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counters of the device side since start. Thread-safe; a read is a moment's view. */
public final class DeviceMetrics {
    private final LongAdder connected = new LongAdder();
    private final Map<String, LongAdder> accepted = new ConcurrentHashMap<>();
    private final LongAdder dropped = new LongAdder();
    private final Map<String, LongAdder> rejected = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> faults = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refusedConnections = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> droppedByDevice = new ConcurrentHashMap<>();

    /** Counts a device that logged in. */
    public void countConnect() {
        connected.increment();
    }

    /** Counts a device that went. */
    public void countDisconnect() {
        connected.decrement();
    }

    /** Counts a login that was refused; {@code reason} is one of a few fixed words. */
    public void countRefusedConnection(String reason) {
        refusedConnections.computeIfAbsent(reason, r -> new LongAdder()).increment();
    }

    /** Counts a message of a registered device that is durable downstream. */
    public void countAccepted(String tenant) {
        accepted.computeIfAbsent(tenant, t -> new LongAdder()).increment();
    }

    /** Counts a QoS 0 message of a registered device that was dropped because there was no room. */
    public void countDropped(String tenant, String device) {
        dropped.increment();
        droppedByDevice
                .computeIfAbsent(tenant + '/' + device, d -> new LongAdder())
                .increment();
    }

    /** Counts a message that was refused; {@code reason} is one of a few fixed words. */
    public void countRejected(String reason) {
        rejected.computeIfAbsent(reason, r -> new LongAdder()).increment();
    }

    /** Counts a message that was taken although something was wrong with it; {@code fault} is one of a few fixed words. */
    public void countFault(String fault) {
        faults.computeIfAbsent(fault, f -> new LongAdder()).increment();
    }

    /** Returns the messages that were taken although something was wrong with them, by fault. */
    public Map<String, Long> faults() {
        return sums(faults);
    }

    /** Returns how many devices are connected now. */
    public long connected() {
        return connected.sum();
    }

    /** Returns how many messages were taken and are durable. */
    public long accepted() {
        return accepted.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** Returns the same by tenant, only tenants that sent some. */
    public Map<String, Long> acceptedByTenant() {
        return sums(accepted);
    }

    /** Returns how many QoS 0 messages were dropped for lack of room. */
    public long dropped() {
        return dropped.sum();
    }

    /** Returns the dropped messages by {@code tenant/device}, only devices that lost some. */
    public Map<String, Long> droppedByDevice() {
        return sums(droppedByDevice);
    }

    /** Returns the refused messages by reason. */
    public Map<String, Long> rejected() {
        return sums(rejected);
    }

    /** Returns the refused logins by reason. */
    public Map<String, Long> refusedConnections() {
        return sums(refusedConnections);
    }

    private static Map<String, Long> sums(Map<String, LongAdder> counters) {
        Map<String, Long> result = new TreeMap<>();
        counters.forEach((name, counter) -> result.put(name, counter.sum()));
        return result;
    }
}
