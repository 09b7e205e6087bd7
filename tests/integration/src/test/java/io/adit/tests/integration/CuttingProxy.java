package io.adit.tests.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** A bad uplink on loopback: it passes bytes on, and may be closed, or cut each connection after a random number of bytes, in either direction. */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final IntSupplier target;
    private final Random random;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile int mostBytes;
    private volatile boolean passing = true;

    /** @param target port on loopback, asked for each connection */
    CuttingProxy(IntSupplier target, long seed) throws IOException {
        this.target = target;
        this.random = new Random(seed);
        Thread.ofPlatform().name("proxy").daemon().start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** Cuts each later connection after at most so many bytes. @param most 0: never */
    void cutAfter(int most) {
        mostBytes = most;
        open.forEach(CuttingProxy::close);
    }

    /** Lets connections through or not; those that are open end. */
    void pass(boolean allowed) {
        passing = allowed;
        open.forEach(CuttingProxy::close);
    }

    /** How many connections were cut in the middle. */
    int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                if (!passing) {
                    client.close();
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target.getAsInt());
                open.add(client);
                open.add(server);
                AtomicInteger left =
                        new AtomicInteger(mostBytes == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(mostBytes));
                Thread.ofVirtual().start(() -> pump(client, server, left));
                Thread.ofVirtual().start(() -> pump(server, client, left));
            } catch (IOException e) {
                // the target is down or this ends
            }
        }
    }

    private void pump(Socket from, Socket to, AtomicInteger left) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[4096];
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                int before = left.getAndAdd(-count);
                out.write(buffer, 0, Math.clamp(before, 0, count));
                if (before <= count) {
                    cuts.incrementAndGet();
                    return;
                }
            }
        } catch (IOException e) {
            // cut
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // closed already
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        pass(false);
    }
}
