package io.adit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** 1,000 subscribers of all things, over server-sent events or WebSocket, while 1,000 changes a second are written. */
final class Delivery implements AutoCloseable {
    private static final int SUBSCRIBERS = 1_000;
    private static final int PER_SECOND = 1_000;
    private static final int WRITERS = 16;
    private static final int THINGS = 1_000;
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final int port;
    private final TwinRequests requests;
    private final Selector selector = Selector.open();
    private final List<EventReader> readers = new ArrayList<>();
    private final AtomicLong received = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread reading = new Thread(this::read, "bench subscribers");

    Delivery(int port, TwinRequests requests, boolean webSocket) throws IOException {
        this.port = port;
        this.requests = requests;
        for (int i = 0; i < SUBSCRIBERS; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
            EventReader reader = webSocket
                    ? EventReader.ofWebSocket(channel, requests.webSocket())
                    : EventReader.ofEvents(channel, requests.events());
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, reader);
            readers.add(reader);
        }
        reading.start();
    }

    /** Events that all subscribers received until two seconds after the last change, over those they should have. */
    double ratio(Duration time) throws IOException, InterruptedException {
        long start = System.nanoTime();
        AtomicLong sent = new AtomicLong();
        try (HttpLoad load = new HttpLoad(port, WRITERS)) {
            load.run(time, connection -> {
                long number = sent.getAndIncrement();
                pace(start + number * 1_000_000_000L / PER_SECOND);
                return requests.putProperty((int) (number % THINGS), number);
            });
        }
        long expected = sent.get() * SUBSCRIBERS;
        long until = System.nanoTime() + GRACE.toNanos();
        while (received.get() < expected && System.nanoTime() < until) {
            Thread.sleep(10);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf(
                "twin: %d changes in %.1f s, %d of %d events received%n",
                sent.get(), seconds, received.get(), expected);
        double inTime = Math.min(1, sent.get() / (time.toNanos() / 1e9 * PER_SECOND));
        return inTime * received.get() / expected;
    }

    private static void pace(long until) {
        long left = until - System.nanoTime();
        if (left > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(left);
        }
    }

    private void read() {
        try {
            while (!closed.get()) {
                selector.select(key -> {
                    try {
                        long count = ((EventReader) key.attachment()).read();
                        if (count < 0) {
                            key.cancel();
                        } else {
                            received.addAndGet(count);
                        }
                    } catch (IOException e) {
                        key.cancel();
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closed.set(true);
        selector.wakeup();
        reading.join();
        for (EventReader reader : readers) {
            reader.close();
        }
        selector.close();
    }
}
