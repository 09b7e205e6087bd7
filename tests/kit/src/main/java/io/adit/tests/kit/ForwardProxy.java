package io.adit.tests.kit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A proxy on a free port of the loopback that wants a login. It opens tunnels and hands on requests without TLS, one a connection; whatever host is named, it goes to
 * the named port of this machine, so that tests can give servers names that nobody can look up.
 */
public final class ForwardProxy implements AutoCloseable {
    private static final Pattern TARGET = Pattern.compile("(\\S+) (?:http://)?([^:/ ]+):([0-9]+)(\\S*) HTTP/1.1");

    private final ServerSocket listener;
    private final String login;
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** Starts. */
    public ForwardProxy(String user, String password) {
        login = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Its address. */
    public String address() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    /** The first line of each request to it that bore the login. */
    public List<String> seen() {
        return seen;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            String head = head(in);
            OutputStream out = client.getOutputStream();
            Matcher target = TARGET.matcher(head.lines().findFirst().orElse(""));
            if (!head.contains("\r\nProxy-Authorization: " + login + "\r\n")) {
                say(out, "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"");
            } else if (!target.matches()) {
                say(out, "400 Bad Request");
            } else {
                seen.add(target.group());
                connect(target, head, in, client);
            }
        } catch (IOException e) {
            // one side has ended
        }
    }

    private void connect(Matcher target, String head, InputStream in, Socket client) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(target.group(3)))) {
            open.add(server);
            if (target.group(1).equals("CONNECT")) {
                client.getOutputStream().write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } else {
                String first = target.group(1) + " " + target.group(4) + " HTTP/1.1\r\nConnection: close\r\n";
                String rest =
                        head.substring(head.indexOf("\r\n") + 2).replaceFirst("Proxy-Authorization: [^\r]*\r\n", "");
                server.getOutputStream().write((first + rest).getBytes(StandardCharsets.ISO_8859_1));
            }
            Thread.ofVirtual().start(() -> copy(in, server));
            server.getInputStream().transferTo(client.getOutputStream());
        }
    }

    private static void copy(InputStream from, Socket to) {
        try {
            from.transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one side has ended
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("ended early");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static void say(OutputStream out, String status) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket each : open) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
