package io.adit.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What no device should do, and all of them together do one day: stay connected by the thousand, flood, come back at once. */
final class MqttStress {
    private static final int STORM_PER_SECOND = 1_000;

    private final ServerProcess server;
    private final BenchFacility facility;
    private final Figures figures;

    MqttStress(ServerProcess server, BenchFacility facility, Figures figures) {
        this.server = server;
        this.facility = facility;
        this.figures = figures;
    }

    /** Opens connections that say nothing; the server's memory for all of them, and that it still answers. */
    void idle(int count) throws IOException {
        double before = server.residentMegabytes();
        List<SocketChannel> open = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                open.add(MqttDevice.open(server.mqttPort(), i, facility.live()));
            }
            figures.say("%d connections are open", count);
            figures.add("idle_connections_mb", "MB", server.residentMegabytes() - before);
            figures.add("idle_puback_ms", "ms", puback());
        } finally {
            for (SocketChannel channel : open) {
                channel.close();
            }
        }
    }

    /** Disables a device while it is connected; the time from the request to the end of its connection. */
    void cutOff(int times) throws IOException {
        Latencies latencies = new Latencies();
        for (int i = 0; i < times; i++) {
            try (SocketChannel device = MqttDevice.open(server.mqttPort(), i, facility.live())) {
                long start = System.nanoTime();
                Thread request = Thread.ofVirtual().start(() -> enable(false));
                if (device.read(ByteBuffer.allocate(16)) >= 0) {
                    throw new IOException("a disabled device gets something else than its end");
                }
                latencies.add(System.nanoTime() - start);
                join(request);
            } finally {
                enable(true);
            }
        }
        figures.add("cut_off_p50_ms", "ms", latencies.millis(0.5));
        figures.add("cut_off_p99_ms", "ms", latencies.millis(0.99));
    }

    private void enable(boolean enabled) {
        try {
            server.enable(facility.live(), enabled);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Publishes with QoS 0 as fast as the socket takes it, then looks how soon a message with QoS 1 is acknowledged. */
    void flood(Duration time) throws IOException {
        double before = server.residentMegabytes();
        ByteBuffer packets = ByteBuffer.allocate(64 << 10);
        byte[] topic = "telemetry".getBytes(StandardCharsets.US_ASCII);
        byte[] payload = "{\"c0\":20.5}".getBytes(StandardCharsets.US_ASCII);
        while (packets.remaining() > 64) {
            packets.put((byte) 0x30).put((byte) (2 + topic.length + payload.length));
            packets.putShort((short) topic.length).put(topic).put(payload);
        }
        packets.flip();
        List<Thread> floods = new ArrayList<>();
        long until = System.nanoTime() + time.toNanos();
        for (BenchFacility.Login login : facility.devices()) {
            SocketChannel channel = MqttDevice.open(server.mqttPort(), 0, login);
            floods.add(Thread.ofVirtual().start(() -> write(channel, packets.duplicate(), until)));
        }
        floods.forEach(MqttStress::join);
        figures.add("flood_rss_growth_mb", "MB", server.residentMegabytes() - before);
        figures.add("flood_recovery_ms", "ms", puback());
    }

    private static void write(SocketChannel channel, ByteBuffer packets, long until) {
        try (channel) {
            while (System.nanoTime() < until) {
                channel.write(packets);
                if (!packets.hasRemaining()) {
                    packets.rewind();
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Connects and leaves a thousand times a second; the share that got in, and how long that took. */
    void storm(Duration time) throws IOException {
        Latencies latencies = new Latencies();
        long count = time.toMillis() * STORM_PER_SECOND / 1000;
        long start = System.nanoTime();
        for (long i = 0; i < count; i++) {
            long due = start + i * 1_000_000_000L / STORM_PER_SECOND;
            while (due - System.nanoTime() > 0) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            long begun = System.nanoTime();
            MqttDevice.open(server.mqttPort(), (int) i, facility.live()).close();
            latencies.add(System.nanoTime() - begun);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        figures.add("storm_connects_per_s", "1/s", count / seconds);
        figures.add("storm_connect_p99_ms", "ms", latencies.millis(0.99));
    }

    private double puback() throws IOException {
        long start = System.nanoTime();
        try (MqttLoad one = new MqttLoad(server.mqttPort(), List.of(facility.live()), 1)) {
            one.run(Duration.ZERO.plusNanos(1), 0);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
