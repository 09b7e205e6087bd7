package io.adit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Selector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Devices on one thread that publish with QoS 1: as fast as they are acknowledged, or at a given rate. */
final class MqttLoad implements AutoCloseable {
    private final Selector selector = Selector.open();
    private final List<MqttDevice> devices = new ArrayList<>();
    private final int inFlight;
    private long lastMicros;

    MqttLoad(int port, List<BenchFacility.Login> logins, int inFlight) throws IOException {
        this.inFlight = inFlight;
        for (BenchFacility.Login login : logins) {
            MqttDevice device = MqttDevice.connect(devices.size(), port, login);
            device.register(selector);
            devices.add(device);
        }
    }

    /** What was acknowledged, with the time from PUBLISH to PUBACK. */
    record Outcome(Latencies latencies, double seconds) {
        double perSecond() {
            return latencies.total() / seconds;
        }
    }

    /** Publishes until the time is over and waits until all is acknowledged. */
    Outcome run(Duration time, double perSecond) throws IOException {
        Latencies latencies = new Latencies();
        long start = System.nanoTime();
        long until = start + time.toNanos();
        long sent = 0;
        for (long now = start; now < until; now = System.nanoTime()) {
            long due = perSecond > 0 ? (long) ((now - start) / 1e9 * perSecond) - sent : Long.MAX_VALUE;
            sent += publish(due);
            selector.select(key -> read((MqttDevice) key.attachment(), latencies), perSecond > 0 ? 1 : 100);
        }
        while (devices.stream().anyMatch(device -> device.unacknowledged() > 0)) {
            selector.select(key -> read((MqttDevice) key.attachment(), latencies), 100);
        }
        return new Outcome(latencies, (System.nanoTime() - start) / 1e9);
    }

    private long publish(long due) throws IOException {
        long sent = 0;
        for (MqttDevice device : devices) {
            long share = Math.min(inFlight - device.unacknowledged(), Math.max(1, due / devices.size()));
            for (long i = 0; i < share && sent < due; i++) {
                device.publish(micros());
                sent++;
            }
            device.flush();
        }
        return sent;
    }

    /** The time of a message; no two have the same. */
    private long micros() {
        Instant now = Instant.now();
        lastMicros = Math.max(lastMicros + 1, now.getEpochSecond() * 1_000_000 + now.getNano() / 1000);
        return lastMicros;
    }

    private static void read(MqttDevice device, Latencies latencies) {
        try {
            device.read(latencies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (MqttDevice device : devices) {
            device.close();
        }
        selector.close();
    }
}
