package io.adit.server.api;

import io.adit.server.ingest.Ingest;
import io.adit.server.metrics.DiskRoom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps a server from its work and needs somebody, each as a code that programs say in their own words: {@code stopped} (nothing gets through until it is
 * started again), {@code busy} (devices are told to wait, as more comes than can be taken), {@code disk-full} (hardly any room is left),
 * {@code disk-lost} (the data folder or its disk is gone).
 */
final class ServerTrouble {
    private final Ingest ingest;
    private final Path data;

    /** @param data the data folder */
    ServerTrouble(Ingest ingest, Path data) {
        this.ingest = ingest;
        this.data = data;
    }

    /** The gravest first; none where all is well. */
    List<String> now() {
        return of(ingest.isHealthy(), ingest.isReady(), DiskRoom.of(data));
    }

    static List<String> of(boolean healthy, boolean ready, Optional<DiskRoom> disk) {
        List<String> found = new ArrayList<>();
        if (!healthy) {
            found.add("stopped");
        } else if (!ready) {
            found.add("busy");
        }
        if (disk.isEmpty()) {
            found.add("disk-lost");
        } else if (disk.get().isNearlyFull()) {
            found.add("disk-full");
        }
        return List.copyOf(found);
    }
}
