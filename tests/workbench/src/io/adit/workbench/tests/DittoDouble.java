package io.adit.workbench.tests;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The two doors of a Ditto that the Live view uses, on a loopback port: one page of search results over HTTP and a
 * WebSocket that acknowledges START-SEND-EVENTS and sends what the test says. Basic auth, one user.
 */
final class DittoDouble implements AutoCloseable {
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 0x81;
    private static final int CLOSE = 0x8;
    private static final int PING = 0x9;

    private final ServerSocket listener;
    private final String authorization;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<OutputStream> subscribers = new CopyOnWriteArrayList<>();
    private volatile String items = "[]";

    DittoDouble(int port, String user, String password) throws IOException {
        listener = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    /** What a search finds from now on: a JSON array of things. */
    void items(String json) {
        items = json;
    }

    /** True once someone listens to changes. */
    boolean hasSubscriber() {
        return !subscribers.isEmpty();
    }

    /** Sends a Ditto Protocol message to all who listen. */
    void send(String json) throws IOException {
        for (OutputStream out : subscribers) {
            frame(out, json);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            for (String request = line(in); !request.isEmpty(); request = line(in)) {
                Map<String, String> headers = headers(in);
                if (!authorization.equals(headers.get("authorization"))) {
                    answer(out, "401 Unauthorized", "{}");
                } else if (request.contains(" /ws/2")) {
                    upgrade(out, headers.get("sec-websocket-key"));
                    converse(in, out);
                    return;
                } else {
                    answer(out, "200 OK", "{\"items\":" + items + "}");
                }
            }
        } catch (Exception e) {
            // The other side went away.
        }
    }

    private static void answer(OutputStream out, String status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length
                + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
    }

    private static void upgrade(OutputStream out, String key) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
        String head =
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                        + Base64.getEncoder().encodeToString(digest) + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void converse(DataInputStream in, OutputStream out) throws IOException {
        while (true) {
            int opcode = in.readUnsignedByte() & 0x0f;
            String text = payload(in);
            if (opcode == CLOSE) {
                return;
            }
            if (opcode != PING && text.startsWith("START-SEND-EVENTS")) {
                frame(out, "START-SEND-EVENTS:ACK");
                subscribers.add(out);
            }
        }
    }

    private static String payload(DataInputStream in) throws IOException {
        int length = in.readUnsignedByte() & 0x7f;
        int size = length == 126 ? in.readUnsignedShort() : length;
        byte[] mask = in.readNBytes(4);
        byte[] bytes = in.readNBytes(size);
        for (int i = 0; i < size; i++) {
            bytes[i] ^= mask[i % 4];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void frame(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            out.write(TEXT);
            if (bytes.length < 126) {
                out.write(bytes.length);
            } else {
                out.write(126);
                out.write(bytes.length >> 8);
                out.write(bytes.length);
            }
            out.write(bytes);
            out.flush();
        }
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    /** Goes away at once, as a killed server does. */
    @Override
    public void close() throws IOException {
        listener.close();
        subscribers.clear();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
