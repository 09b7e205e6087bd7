package io.adit.server.doctor;

import io.adit.server.backup.ServerState;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a server can listen where it is told to, or does. */
final class PortsCheck {
    private final String host;
    private final Map<String, Integer> wanted;

    /** @param wanted ports by the name of their option */
    PortsCheck(String host, Map<String, Integer> wanted) {
        this.host = host;
        this.wanted = wanted;
    }

    List<Diagnosis> look(Optional<ServerState> server) {
        List<Diagnosis> found = new ArrayList<>();
        List<String> good = new ArrayList<>();
        wanted.forEach((option, port) -> {
            Integer used = server.map(state -> state.ports().get(option)).orElse(null);
            Diagnosis wrong = used != null ? ours(option, port, used) : free(option, port);
            if (wrong == null) {
                good.add(String.valueOf(used == null ? port : used));
            } else {
                found.add(wrong);
            }
        });
        if (!good.isEmpty()) {
            String state = server.isPresent() ? " are the server's" : " are free";
            found.add(0, Diagnosis.ok("ports", String.join(", ", good) + state));
        }
        return found;
    }

    private static @Nullable Diagnosis ours(String option, int wanted, int used) {
        return wanted == used || wanted == 0
                ? null
                : Diagnosis.note(
                        "port " + wanted,
                        "the server listens on " + used + " instead",
                        "It was started with another --" + option + " than this check was told.");
    }

    private @Nullable Diagnosis free(String option, int port) {
        if (port == 0) {
            return null;
        }
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            return Diagnosis.wrong("port " + port, "there is no host " + host, "Choose another address with --host.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return null;
        } catch (BindException e) {
            return refused(option, port, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refused(option, port, e.toString());
        }
    }

    private Diagnosis refused(String option, int port, String reason) {
        String part = "port " + port;
        if (reason.contains("assign")) {
            return Diagnosis.wrong(part, "this machine has no address " + host, "Choose another with --host.");
        }
        if (reason.contains("ermission")) {
            return Diagnosis.wrong(
                    part, "you may not listen on it", "Choose one above 1023 with --" + option + ", or use a proxy.");
        }
        return Diagnosis.wrong(
                part,
                "another program uses it",
                "Choose another with --" + option + ", or see whose it is: ss -ltnp sport = :" + port);
    }
}
