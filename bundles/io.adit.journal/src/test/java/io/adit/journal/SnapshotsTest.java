package io.adit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
    @TempDir
    Path directory;

    @Test
    void givesTheNewestAndKeepsTwo() {
        Snapshots snapshots = new Snapshots(directory);
        assertThat(snapshots.newest()).isEmpty();
        assertThat(snapshots.oldestSequence()).isEmpty();
        for (int i = 1; i <= 4; i++) {
            snapshots.write(i * 10L, new byte[i]);
        }
        assertThat(directory.toFile().list()).hasSize(2);
        assertThat(snapshots.oldestSequence()).hasValue(30);
        assertThat(new Snapshots(directory).newest()).hasValueSatisfying(newest -> {
            assertThat(newest.sequence()).isEqualTo(40);
            assertThat(newest.content()).hasSize(4);
        });
    }

    @Test
    void fallsBackToTheOneBeforeWhenTheNewestIsDamagedAnywhere() throws Exception {
        Snapshots snapshots = new Snapshots(directory);
        snapshots.write(10, new byte[] {1, 2});
        snapshots.write(20, new byte[] {3, 4});
        Path newest = directory.resolve("00000000000000000020.snapshot");
        byte[] whole = Files.readAllBytes(newest);
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(newest, flipped);
            assertThat(snapshots.newest())
                    .hasValueSatisfying(found -> assertThat(found.sequence()).isEqualTo(10));
            Files.write(newest, java.util.Arrays.copyOf(whole, at));
            assertThat(snapshots.newest())
                    .hasValueSatisfying(found -> assertThat(found.sequence()).isEqualTo(10));
        }
    }

    @Test
    void refusesToStartFromNothingWhenAllAreDamaged() throws Exception {
        Snapshots snapshots = new Snapshots(directory);
        snapshots.write(10, new byte[] {1, 2});
        Files.write(directory.resolve("00000000000000000010.snapshot"), new byte[3]);
        assertThatThrownBy(snapshots::newest)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("backup");
    }

    @Test
    void sectionsComeBackInTheirOrderAndOneDamagedOneSpoilsAll() throws Exception {
        Snapshots snapshots = new Snapshots(directory);
        snapshots.write(10, new byte[] {7});
        snapshots.write(20, sections -> {
            for (int i = 0; i < 50; i++) {
                sections.accept(ByteBuffer.wrap(new byte[] {(byte) i, 1, 2}));
            }
        });
        assertThat(snapshots.load(section -> (int) section.get())).hasValueSatisfying(loaded -> {
            assertThat(loaded.sequence()).isEqualTo(20);
            assertThat(loaded.sections()).hasSize(50).isSorted();
        });
        Path newest = directory.resolve("00000000000000000020.snapshot");
        byte[] whole = Files.readAllBytes(newest);
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x40;
            Files.write(newest, flipped);
            assertThat(snapshots.load(section -> (int) section.get()))
                    .as("byte " + at)
                    .hasValueSatisfying(loaded -> assertThat(loaded.sections()).containsExactly(7));
        }
    }
}
