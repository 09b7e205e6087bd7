package io.adit.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.server.metrics.DiskRoom;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTroubleTest {
    private static final Optional<DiskRoom> ROOM = Optional.of(new DiskRoom(50_000_000_000L, 100_000_000_000L));
    private static final Optional<DiskRoom> FULL = Optional.of(new DiskRoom(900_000_000L, 100_000_000_000L));

    @Test
    void isNoneWhereMessagesAreTakenAndThereIsRoom() {
        assertThat(ServerTrouble.of(true, true, ROOM)).isEmpty();
        assertThat(ServerTrouble.of(true, true, Optional.of(new DiskRoom(2_000_000_000L, 100_000_000_000L))))
                .isEmpty();
    }

    @Test
    void saysWhatKeepsMessagesOutAndThatTheDiskIsNearlyFull() {
        assertThat(ServerTrouble.of(true, false, ROOM)).containsExactly("busy");
        assertThat(ServerTrouble.of(false, false, FULL)).containsExactly("stopped", "disk-full");
        assertThat(ServerTrouble.of(true, true, FULL)).containsExactly("disk-full");
    }

    @Test
    void saysThatTheDataFolderIsGone(@TempDir Path folder) {
        assertThat(ServerTrouble.of(true, true, DiskRoom.of(folder))).doesNotContain("disk-lost");
        assertThat(ServerTrouble.of(true, true, DiskRoom.of(folder.resolve("gone"))))
                .containsExactly("disk-lost");
    }
}
