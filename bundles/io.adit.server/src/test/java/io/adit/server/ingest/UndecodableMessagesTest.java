package io.adit.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.RawMessage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UndecodableMessagesTest {
    private final UndecodableMessages messages = new UndecodableMessages();

    private void count(String device, long sequence, String reason) {
        messages.count(new RawMessage(sequence, 10 * sequence, "t", device, "", new byte[0]), reason);
    }

    @Test
    void keepsCountAndLastReasonOfEachDevice() {
        count("a", 1, "first");
        count("b", 2, "only");
        count("a", 3, "last");
        assertThat(messages.devices())
                .containsExactly(
                        new UndecodableDevice("t", "a", 2, "last", 30, 3),
                        new UndecodableDevice("t", "b", 1, "only", 20, 2));
    }

    @Test
    void forgetsTheDeviceWhoseLastOneIsLongestAgo() {
        for (int i = 0; i < UndecodableMessages.MOST_DEVICES; i++) {
            count("d" + i, i, "r");
        }
        count("d0", 5000, "r");
        count("new", 5001, "r");
        assertThat(messages.devices()).hasSize(UndecodableMessages.MOST_DEVICES);
        assertThat(messages.devices())
                .extracting(UndecodableDevice::deviceId)
                .contains("d0", "new")
                .doesNotContain("d1");
    }

    @Test
    void goesOnFromACheckpoint() {
        count("a", 1, "says \"why\"");
        Checkpoint checkpoint =
                new Checkpoint("[{}]", new byte[] {1, 2}, messages.toBytes(), new byte[] {7}, new byte[] {8});
        Checkpoint read = Checkpoint.ofBytes(checkpoint.toBytes());
        assertThat(read.programmeJson()).isEqualTo("[{}]");
        assertThat(read.engineState()).containsExactly(1, 2);
        UndecodableMessages restored = new UndecodableMessages();
        restored.read(read.undecodable());
        assertThat(restored.devices()).isEqualTo(messages.devices());
    }

    @Test
    void readsCheckpointsThatHaveNoCounts() {
        byte[] programme = "[]".getBytes(StandardCharsets.UTF_8);
        byte[] old = ByteBuffer.allocate(4 + programme.length + 3)
                .putInt(programme.length)
                .put(programme)
                .put(new byte[] {7, 8, 9})
                .array();
        Checkpoint read = Checkpoint.ofBytes(old);
        assertThat(read.programmeJson()).isEqualTo("[]");
        assertThat(read.engineState()).containsExactly(7, 8, 9);
        messages.read(read.undecodable());
        assertThat(messages.devices()).isEmpty();
        assertThatThrownBy(() -> Checkpoint.ofBytes(new byte[] {0, 0})).isInstanceOf(IllegalArgumentException.class);
    }
}
