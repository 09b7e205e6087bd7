package io.adit.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the faults that were put in, and writes down each of them: what cleaning finds can be held against it. Thread-safe. */
final class FaultLog {
    private final Map<FaultKind, Long> counts = new EnumMap<>(FaultKind.class);
    private final @Nullable Writer lines;

    /** @param lines gets kind, target, first step, steps and size of each, with tabs between; null: nobody asks */
    FaultLog(Set<FaultKind> kinds, @Nullable Writer lines) {
        kinds.forEach(kind -> counts.put(kind, 0L));
        this.lines = lines;
    }

    synchronized void add(Fault fault) {
        counts.merge(fault.kind(), 1L, Long::sum);
        if (lines != null) {
            try {
                lines.write(String.join(
                                "\t",
                                fault.kind().word(),
                                fault.target(),
                                Long.toString(fault.fromStep()),
                                Integer.toString(fault.steps()),
                                Double.toString(fault.size()))
                        + "\n");
                lines.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("the faults can't be written down", e);
            }
        }
    }

    synchronized Map<FaultKind, Long> counts() {
        return new EnumMap<>(counts);
    }
}
