package io.adit.server.ingest;

import io.adit.steps.OutcomeBytes;
import io.adit.steps.StepOutcome;
import java.nio.ByteBuffer;

/** The journal's bytes of a step's result: kind, time, then as {@link OutcomeBytes} has it. */
final class ComputedBytes {
    private ComputedBytes() {}

    static byte[] of(IngestRecord.Computed computed, int kind) {
        byte[] outcome = OutcomeBytes.of(new StepOutcome(computed.result(), computed.script(), computed.sha256()));
        return ByteBuffer.allocate(1 + Long.BYTES + outcome.length)
                .put((byte) kind)
                .putLong(computed.atMicros())
                .put(outcome)
                .array();
    }

    /** Reads on behind kind and time. */
    static IngestRecord.Computed read(long at, ByteBuffer in) {
        StepOutcome outcome = OutcomeBytes.read(in);
        return new IngestRecord.Computed(at, outcome.result(), outcome.script(), outcome.sha256());
    }
}
