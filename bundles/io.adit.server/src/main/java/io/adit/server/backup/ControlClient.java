package io.adit.server.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Asks the server that runs on a data folder. */
public final class ControlClient {
    private static final int STATE_TIMEOUT_MILLIS = 5_000;

    private ControlClient() {}

    /**
     * Lets the server make a backup and waits for it.
     *
     * @param file absolute
     * @return the size of the backup in bytes; empty when no server runs on the folder
     * @throws IOException with the server's reason when it failed
     */
    public static OptionalLong backup(Path data, Path file) throws IOException {
        Optional<String> answer = ask(data, "backup " + file, 0);
        return answer.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(answer.get()));
    }

    /**
     * How the server is.
     *
     * @return empty when no server runs on the folder
     * @throws IOException when the server does not answer within some seconds, or this is a folder of somebody else
     */
    public static Optional<ServerState> state(Path data) throws IOException {
        return ask(data, "state -", STATE_TIMEOUT_MILLIS).map(ServerState::ofJson);
    }

    private static Optional<String> ask(Path data, String request, int timeoutMillis) throws IOException {
        Optional<ControlFile> control = ControlFile.read(data);
        if (control.isEmpty()) {
            return Optional.empty();
        }
        String answer;
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), control.get().port())) {
            socket.setSoTimeout(timeoutMillis);
            String line = control.get().token() + " " + request + "\n";
            socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
            answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (ConnectException e) {
            return Optional.empty(); // left over by a server that was killed
        }
        if (answer == null || !answer.startsWith("ok ")) {
            String reason = answer == null ? "the server ended meanwhile" : answer.replaceFirst("^failed ", "");
            throw new IOException("the " + request.replaceFirst(" .*", "") + " failed: " + reason + ".");
        }
        return Optional.of(answer.substring("ok ".length()));
    }
}
