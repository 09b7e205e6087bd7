package io.adit.server.doctor;

import io.adit.server.backup.ControlClient;
import io.adit.server.backup.ServerState;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a server runs on a data folder, and how it is.
 *
 * @param state of the server that answered
 * @param found what to tell of it
 */
record ServerCheck(Optional<ServerState> state, List<Diagnosis> found) {
    private static final String PART = "server";

    static ServerCheck look(Path folder) {
        boolean locked;
        try {
            locked = isLocked(folder.resolve("things/journal/lock"));
        } catch (IOException e) {
            return new ServerCheck(
                    Optional.empty(),
                    List.of(Diagnosis.wrong(
                            PART,
                            "its lock can't be looked at: " + e.getMessage(),
                            "Run this as the user that the server runs as.")));
        }
        try {
            Optional<ServerState> state = ControlClient.state(folder);
            return new ServerCheck(state, state.map(ServerCheck::running).orElseGet(() -> stopped(folder, locked)));
        } catch (IOException e) {
            return new ServerCheck(
                    Optional.empty(),
                    List.of(
                            Diagnosis.wrong(
                                    PART,
                                    "it runs, but does not answer: " + e.getMessage(),
                                    "See its log and load; if it stays so, end it and start it again: nothing acknowledged is lost.")));
        }
    }

    private static List<Diagnosis> stopped(Path folder, boolean locked) {
        if (locked) {
            return List.of(Diagnosis.wrong(
                    PART,
                    "a process has locked the folder, but is no server that answers",
                    "It may be starting, or a command that reads the folder. Who it is: fuser -v " + folder
                            + "/things/journal/lock"));
        }
        if (Files.exists(folder.resolve("control"))) {
            return List.of(Diagnosis.note(
                    PART,
                    "none runs; the last one was killed",
                    "Start it: ./adit serve. It goes on from what it had acknowledged."));
        }
        return List.of(Diagnosis.note(PART, "none runs on this folder", "Start it: ./adit serve"));
    }

    private static List<Diagnosis> running(ServerState state) {
        List<Diagnosis> found = new ArrayList<>();
        found.add(
                state.healthy()
                        ? Diagnosis.ok(PART, "version " + state.version() + " runs as process " + state.pid())
                        : Diagnosis.wrong(
                                PART,
                                "the engine or its journal has stopped (process " + state.pid() + ")",
                                "Its log says why; mend that (often a full disk) and restart: nothing acknowledged is lost."));
        if (state.waiting() > state.capacity() / 2) {
            found.add(Diagnosis.wrong(
                    "load",
                    state.waiting() + " of at most " + state.capacity() + " messages wait for the engine",
                    "Devices will soon be told to wait: give it faster processors, or fewer messages."));
        }
        if (!state.problems().isEmpty()) {
            found.add(Diagnosis.note(
                    "settings",
                    state.problems().size() + " published settings do not work: "
                            + state.problems().get(0),
                    "Mend the model and apply it again; all of them: GET /api/adit/status"));
        }
        if (state.twinRefusals() > 0) {
            found.add(
                    Diagnosis.note(
                            "twins",
                            state.twinRefusals() + " values could not be written into twins",
                            "An asset was deleted, or its policy does not let adit:engine write: ./adit apply the model again."));
        }
        return found;
    }

    /** Tries the lock and gives it back at once. */
    private static boolean isLocked(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
