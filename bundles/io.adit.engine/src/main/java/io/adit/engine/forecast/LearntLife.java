package io.adit.engine.forecast;

import io.adit.engine.StateException;
import io.adit.engine.internal.SealedState;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learnt of the life of units of one kind, with the names of their channels, to be kept: learning takes seconds to minutes, reading it again none.
 *
 * @param channels names, in the order of a row's values
 * @param life what was learnt
 */
public record LearntLife(List<String> channels, RemainingLife life) {
    private static final SealedState KIND = new SealedState("learnt life", 0x41444c46, 1); // "ADLF"

    public LearntLife {
        channels = List.copyOf(channels);
    }

    /** All of it, with version and check sum; equal bytes for equal histories. */
    public byte[] toBytes() {
        return KIND.write(out -> {
            out.writeInt(channels.size());
            for (String channel : channels) {
                out.writeUTF(channel);
            }
            life.write(out);
        });
    }

    /**
     * Reads what {@link #toBytes} gave; estimates are the same, bit by bit.
     *
     * @throws StateException when the bytes are damaged, something else or of another version
     */
    public static LearntLife ofBytes(byte[] bytes) {
        List<String> channels = new ArrayList<>();
        List<RemainingLife> lives = new ArrayList<>();
        KIND.read(bytes, (in, version) -> {
            int count = Standard.count(in);
            for (int i = 0; i < count; i++) {
                channels.add(in.readUTF());
            }
            lives.add(RemainingLife.read(in));
        });
        return new LearntLife(channels, lives.getFirst());
    }
}
