package io.adit.server.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the requests of commands on the same machine: {@code token backup FILE}, answered by {@code ok BYTES} or {@code failed
 * REASON}, and {@code token state -}, answered by {@code ok JSON}. Listens on loopback only; the token lies in the data folder. One request at a time, on a thread of its own.
 */
public final class Control implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Control.class);
    private static final int READ_TIMEOUT_MILLIS = 5_000;
    private static final int MOST_CHARS = 10_000;

    private final Path file;
    private final String token;
    private final Backup backup;
    private final Supplier<ServerState> state;
    private final ServerSocket socket;

    /**
     * Listens from now on.
     *
     * @param state of the server at the moment of a request
     */
    public Control(Path data, Backup backup, Supplier<ServerState> state) {
        this.file = data.resolve(ControlFile.NAME);
        this.backup = backup;
        this.state = state;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
        try {
            socket = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
            writeFile();
        } catch (IOException e) {
            throw new UncheckedIOException("the control file " + file + " can't be written: " + e.getMessage(), e);
        }
        Thread.ofPlatform().name("control").daemon().start(this::run);
    }

    private void writeFile() throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, new ControlFile(socket.getLocalPort(), token).text());
    }

    private void run() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                client.setSoTimeout(READ_TIMEOUT_MILLIS);
                String answer = answer(line(client)) + "\n";
                client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            } catch (SocketException e) {
                LOG.debug("The control socket broke or was closed", e);
            } catch (IOException e) {
                LOG.warn("A request of a command could not be answered: {}", e.toString());
            }
        }
    }

    private static String line(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n' && line.length() < MOST_CHARS; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    private String answer(String line) {
        String[] words = line.split(" ", 3);
        boolean known = words.length == 3
                && MessageDigest.isEqual(
                        words[0].getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
        try {
            return switch (known ? words[1] : "") {
                case "backup" -> "ok " + backup.write(Path.of(words[2]));
                case "state" -> "ok " + state.get().toJson();
                default -> "failed the server does not know this request";
            };
        } catch (IOException | RuntimeException e) {
            LOG.error("The request of a command failed", e);
            return "failed " + String.valueOf(e.getMessage()).replace('\n', ' ');
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        Files.deleteIfExists(file);
    }
}
