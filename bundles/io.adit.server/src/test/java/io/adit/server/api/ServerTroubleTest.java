package io.adit.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.server.metrics.DiskRoom;
import org.junit.jupiter.api.Test;

class ServerTroubleTest {
    private static final DiskRoom ROOM = new DiskRoom(50_000_000_000L, 100_000_000_000L);
    private static final DiskRoom FULL = new DiskRoom(900_000_000L, 100_000_000_000L);

    @Test
    void isNoneWhereMessagesAreTakenAndThereIsRoom() {
        assertThat(ServerTrouble.of(true, true, ROOM)).isEmpty();
        assertThat(ServerTrouble.of(true, true, new DiskRoom(2_000_000_000L, 100_000_000_000L)))
                .isEmpty();
    }

    @Test
    void saysWhatKeepsMessagesOutAndThatTheDiskIsNearlyFull() {
        assertThat(ServerTrouble.of(true, false, ROOM)).containsExactly("busy");
        assertThat(ServerTrouble.of(false, false, FULL)).containsExactly("stopped", "disk-full");
        assertThat(ServerTrouble.of(true, true, FULL)).containsExactly("disk-full");
    }
}
