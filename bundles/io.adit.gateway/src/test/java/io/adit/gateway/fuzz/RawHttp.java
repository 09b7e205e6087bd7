package io.adit.gateway.fuzz;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection over which anything can be sent; reads answers as HTTP/1.1 (RFC 9112) says. */
public final class RawHttp implements AutoCloseable {
    private static final int HANG_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;

    /** @param keepsOpen whether the server takes another request */
    public record Answer(int status, String head, String body, boolean keepsOpen) {}

    public RawHttp(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(HANG_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** The next answer; status 0 when the server closed instead. A timeout is a hang. */
    public Answer read(boolean ofHead) throws IOException {
        String status;
        try {
            status = line();
        } catch (EOFException | java.net.SocketException e) {
            return new Answer(0, "", "", false);
        }
        StringBuilder head = new StringBuilder(status).append('\n');
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line.toLowerCase(Locale.ROOT)).append('\n');
        }
        int code = Integer.parseInt(status.split(" ")[1]);
        boolean stream = head.indexOf("text/event-stream") >= 0;
        boolean empty = ofHead || stream || code == 204 || code == 304 || code < 200;
        String body = empty ? "" : body(head.toString());
        boolean open = !stream && code >= 200 && head.indexOf("connection: close") < 0;
        return new Answer(code, head.toString(), body, open);
    }

    private String body(String head) throws IOException {
        if (head.contains("transfer-encoding: chunked")) {
            StringBuilder body = new StringBuilder();
            while (true) {
                int length = Integer.parseInt(line().strip(), 16);
                body.append(text(length));
                line();
                if (length == 0) {
                    return body.toString();
                }
            }
        }
        int at = head.indexOf("content-length: ");
        return at < 0
                ? ""
                : text(Integer.parseInt(
                        head.substring(at + 16, head.indexOf('\n', at)).strip()));
    }

    private String text(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ends early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** Whether the server ended the connection; waits for it. */
    public boolean closedByServer() throws IOException {
        try {
            return in.read() < 0;
        } catch (java.net.SocketException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
