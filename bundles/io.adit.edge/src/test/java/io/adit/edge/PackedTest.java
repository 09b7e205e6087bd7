package io.adit.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void givesBackWhatWasPacked() {
        byte[] bytes = new byte[300_000];
        new Random(1).nextBytes(bytes);
        assertThat(Packed.unpack(Packed.pack(bytes), bytes.length)).isEqualTo(bytes);
        assertThat(Packed.unpack(Packed.pack(new byte[0]), 0)).isEmpty();
    }

    @Test
    void refusesWhatIsCutOrTooLongOrNotPacked() {
        byte[] packed = Packed.pack(new byte[100_000]);
        assertThatThrownBy(() -> Packed.unpack(packed, 99_999)).isInstanceOf(IllegalArgumentException.class);
        for (int length = 0; length < packed.length; length++) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> Packed.unpack(cut, 200_000)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Packed.unpack(new byte[] {1, 2, 3}, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
