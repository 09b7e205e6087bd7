package io.adit.engine.internal.detector;

import io.adit.engine.detect.ChannelDetector;
import io.adit.engine.detect.multi.GroupDetector;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DetectorSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was learnt in each operating mode, at most {@value #MOST}: a further one takes the place of that which was not met for longest. */
final class Modes {
    /** The mode before any is known, and the only one where there is no channel for it: the bits of NaN. */
    static final long UNKNOWN = Double.doubleToLongBits(Double.NaN);

    private static final int MOST = 8;
    private static final double DAYS_FOR_A_FALSE_ALARM = 30;
    private static final double SECONDS_PER_DAY = 86_400;

    private final Supplier<Memory> fresh;
    private final Function<byte[], Memory> restored;
    private final Map<Long, Memory> memories = new LinkedHashMap<>();

    /**
     * @param fresh makes a memory that knows nothing
     * @param restored makes one from the bytes of its state
     */
    private Modes(Supplier<Memory> fresh, Function<byte[], Memory> restored) {
        this.fresh = fresh;
        this.restored = restored;
    }

    /** Those of a detector that has seen nothing. */
    static Modes of(DetectorSettings settings) {
        double decades = settings.sensitivity().decades();
        if (settings.group().isEmpty()) {
            return new Modes(
                    () -> new ChannelMemory(ChannelDetector.start(decades)),
                    state -> new ChannelMemory(ChannelDetector.restore(decades, state)));
        }
        List<String> names =
                settings.group().stream().map(DerivationInput::name).toList();
        int learnt = settings.learntIntervals();
        double month = DAYS_FOR_A_FALSE_ALARM * SECONDS_PER_DAY / settings.intervalSeconds();
        double rows = Math.max(learnt, month) * Math.pow(10, decades);
        return new Modes(
                () -> new GroupMemory(GroupDetector.learning(names, learnt, rows)),
                state -> new GroupMemory(GroupDetector.restore(names, learnt, rows, state)));
    }

    /** The bits by which a mode is known; 0 and -0 are one. */
    static long of(double value) {
        return Double.doubleToLongBits(value + 0.0);
    }

    /** What was learnt in a mode, which is met now. */
    Memory memory(long mode) {
        Memory known = memories.remove(mode);
        if (known == null && memories.size() == MOST) {
            memories.remove(memories.keySet().iterator().next());
        }
        Memory memory = known == null ? fresh.get() : known;
        memories.put(mode, memory);
        return memory;
    }

    /** What was learnt in a mode; null for one that is not known. */
    @Nullable
    Memory known(long mode) {
        return memories.get(mode);
    }

    void forget() {
        memories.clear();
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(memories.size());
        for (Map.Entry<Long, Memory> each : memories.entrySet()) {
            out.writeLong(each.getKey());
            byte[] state = each.getValue().state();
            out.writeInt(state.length);
            out.write(state);
        }
    }

    void read(DataInput in) throws IOException {
        for (int n = in.readInt(); n > 0; n--) {
            long mode = in.readLong();
            byte[] state = new byte[in.readInt()];
            in.readFully(state);
            memories.put(mode, restored.apply(state));
        }
    }
}
