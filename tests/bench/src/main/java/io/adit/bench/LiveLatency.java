package io.adit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;

/**
 * Time from the PUBLISH of a device to the server-sent event with its value: the device counts, and each number is looked for in
 * the events.
 */
final class LiveLatency implements AutoCloseable {
    private static final byte[] VALUE = "\"value\":".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 1 << 20;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final SocketChannel events;
    private final SocketChannel device;
    private final AtomicLongArray sentNanos = new AtomicLongArray(MOST);
    private final AtomicLong seen = new AtomicLong();
    private final Latencies latencies = new Latencies();
    private final Thread reader = new Thread(this::read, "bench events");
    private long number;
    private long lastMicros;

    LiveLatency(ServerProcess server, BenchFacility.Login login) throws IOException {
        events = SocketChannel.open(new InetSocketAddress("127.0.0.1", server.httpPort()));
        EventReader.ofEvents(events, new TwinRequests(server.authorization()).events());
        device = MqttDevice.open(server.mqttPort(), 1000, login);
        reader.start();
    }

    /** Publishes at a rate and waits for the last event; the share of values that came. */
    double run(Duration time, int perSecond) throws IOException, InterruptedException {
        long first = number + 1;
        long seenBefore = seen.get();
        long start = System.nanoTime();
        long count = time.toMillis() * perSecond / 1000;
        for (long i = 0; i < count; i++) {
            long due = start + i * 1_000_000_000L / perSecond;
            while (due - System.nanoTime() > 0) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            publish(++number);
        }
        long until = System.nanoTime() + GRACE.toNanos();
        while (seen.get() - seenBefore < count && System.nanoTime() < until) {
            Thread.sleep(10);
        }
        return (seen.get() - seenBefore) / (double) (number - first + 1);
    }

    /** Durations of all values so far. Call when no run is under way. */
    Latencies latencies() {
        return latencies;
    }

    private void publish(long value) throws IOException {
        byte[] topic = "telemetry".getBytes(StandardCharsets.US_ASCII);
        Instant now = Instant.now();
        lastMicros = Math.max(lastMicros + 1, now.getEpochSecond() * 1_000_000 + now.getNano() / 1000);
        byte[] payload = ("{\"time\":" + lastMicros / 1000 + "."
                        + String.valueOf(1000 + lastMicros % 1000).substring(1) + ",\"value\":" + value + "}")
                .getBytes(StandardCharsets.US_ASCII);
        ByteBuffer packet = ByteBuffer.allocate(128).put((byte) 0x32).put((byte) (4 + topic.length + payload.length));
        packet.putShort((short) topic.length)
                .put(topic)
                .putShort((short) (value % 65_535 + 1))
                .put(payload)
                .flip();
        sentNanos.set((int) (value % MOST), System.nanoTime());
        while (packet.hasRemaining()) {
            device.write(packet);
        }
        ByteBuffer acknowledgements = ByteBuffer.allocate(4096);
        device.configureBlocking(false);
        device.read(acknowledgements);
        device.configureBlocking(true);
    }

    private void read() {
        ByteBuffer in = ByteBuffer.allocate(64 << 10);
        int matched = 0;
        long value = -1;
        try {
            while (events.read(in.clear()) >= 0) {
                long now = System.nanoTime();
                in.flip();
                while (in.hasRemaining()) {
                    byte next = in.get();
                    if (value >= 0 && next >= '0' && next <= '9') {
                        value = value * 10 + next - '0';
                    } else if (value >= 0) {
                        arrived(value, now);
                        value = -1;
                        matched = 0;
                    } else {
                        matched = next == VALUE[matched] ? matched + 1 : next == VALUE[0] ? 1 : 0;
                        value = matched == VALUE.length ? 0 : -1;
                    }
                }
            }
        } catch (java.nio.channels.ClosedChannelException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void arrived(long value, long now) {
        long sent = sentNanos.getAndSet((int) (value % MOST), 0);
        if (sent != 0) {
            latencies.add(now - sent);
            seen.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        device.close();
        events.close();
        reader.join();
    }
}
