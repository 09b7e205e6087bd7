package io.adit.server.doctor;

import io.adit.server.backup.ServerState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at a data folder, the machine, and the server that runs on it or will. Changes nothing; used by one thread. */
public final class Doctor {
    private final Path folder;
    private final Listening listening;
    private final @Nullable Path centre;
    private final String python;
    private final Clock clock;

    /**
     * Where the server listens or will.
     *
     * @param host address of all listeners
     * @param ports by the name of their option, e.g. {@code http-port}; 0: any free one
     * @param certificate PEM chain; null: no TLS
     * @param key its PEM key; null: no TLS
     */
    public record Listening(
            String host,
            Map<String, Integer> ports,
            @Nullable Path certificate,
            @Nullable Path key) {}

    /**
     * @param folder the data folder, which need not exist
     * @param centre file that makes it a station; null: it is none
     * @param python name or path of the interpreter of steps
     */
    public Doctor(Path folder, Listening listening, @Nullable Path centre, String python, Clock clock) {
        this.centre = centre;
        this.python = python;
        this.folder = folder;
        this.listening = listening;
        this.clock = clock;
    }

    /** Everything that was looked at, in an order in which one would mend it. Takes some seconds. */
    public List<Diagnosis> look() {
        List<Diagnosis> found = new ArrayList<>(JavaCheck.look());
        Optional<ServerState> server = folder(found);
        found.addAll(new PortsCheck(listening.host, listening.ports).look(server));
        found.addAll(TlsCheck.look(listening.certificate, listening.key, listening.host, clock.instant()));
        return found;
    }

    private Optional<ServerState> folder(List<Diagnosis> found) {
        FolderCheck check = new FolderCheck(folder);
        List<Diagnosis> missing = check.missing();
        found.addAll(missing);
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        try {
            FolderContent content = FolderContent.of(folder);
            found.addAll(check.look(content));
            found.addAll(new DiskCheck(folder).look());
            found.add(ClockCheck.look(clock.instant(), content.newestMillis()));
            found.addAll(PasswordsCheck.look(folder));
            found.addAll(StepsCheck.look(folder, python));
        } catch (IOException e) {
            found.add(Diagnosis.wrong(
                    FolderCheck.PART, "it can't be looked at: " + e, "Check the disk, and who owns the folder."));
        }
        found.addAll(JournalsCheck.look(folder));
        ServerCheck server = ServerCheck.look(folder);
        found.addAll(server.found());
        found.addAll(link(server.state()));
        return server.state();
    }

    private List<Diagnosis> link(Optional<ServerState> server) {
        try {
            return new LinkCheck(folder, clock.instant()).look(centre, server);
        } catch (IOException e) {
            return List.of(Diagnosis.wrong("link", "its disk can't be looked at: " + e, "Check the disk."));
        }
    }
}
