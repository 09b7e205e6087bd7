package io.adit.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.StateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedStateTest {
    private static final SealedState KIND = new SealedState("state of a test", 0x54455354, 2);
    private static final byte[] STATE = KIND.write(out -> out.writeInt(7));

    private static void assertRefused(SealedState kind, byte[] state, String code) {
        assertThatThrownBy(() -> kind.read(state, (in, version) -> {
                    throw new AssertionError("nothing is to be read");
                }))
                .isInstanceOfSatisfying(
                        StateException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void givesBackWhatWasWrittenAndInWhichVersion() {
        List<Integer> read = new ArrayList<>();
        new SealedState("later one", KIND.magic(), 5).read(STATE, (in, version) -> {
            read.add(version);
            read.add(in.readInt());
        });
        assertThat(read).containsExactly(2, 7);
    }

    @Test
    void readsNothingOfWhatIsDamagedOrOfAnotherKind() {
        for (int at = 8; at < STATE.length; at++) {
            byte[] damaged = STATE.clone();
            damaged[at] ^= 1;
            assertRefused(KIND, damaged, "state.damaged");
        }
        for (int length = 0; length < STATE.length; length++) {
            assertRefused(KIND, Arrays.copyOf(STATE, length), "state.damaged");
        }
        assertRefused(new SealedState("other", 1, 2), STATE, "state.unknown");
        assertRefused(new SealedState("earlier one", KIND.magic(), 1), STATE, "state.version");
    }

    @Test
    void aContentIsReadToItsEnd() {
        assertThatThrownBy(() -> KIND.read(STATE, (in, version) -> in.readShort()))
                .hasMessageContaining("goes on where it should end");
        assertThatThrownBy(() -> KIND.read(STATE, (in, version) -> in.readLong()))
                .hasMessageContaining("ends too early");
    }
}
