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
    private ControlClient() {}

    /**
     * Lets the server make a backup and waits for it.
     *
     * @param file absolute
     * @return the size of the backup in bytes; empty when no server runs on the folder
     * @throws IOException with the server's reason when it failed
     */
    public static OptionalLong backup(Path data, Path file) throws IOException {
        Optional<ControlFile> control = ControlFile.read(data);
        if (control.isEmpty()) {
            return OptionalLong.empty();
        }
        String answer;
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), control.get().port())) {
            String request = control.get().token() + " backup " + file + "\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        } catch (ConnectException e) {
            return OptionalLong.empty(); // left over by a server that was killed
        }
        if (answer == null || !answer.startsWith("ok ")) {
            String reason = answer == null ? "the server ended meanwhile" : answer.replaceFirst("^failed ", "");
            throw new IOException("the backup failed: " + reason + ".");
        }
        return OptionalLong.of(Long.parseLong(answer.substring(3)));
    }
}
