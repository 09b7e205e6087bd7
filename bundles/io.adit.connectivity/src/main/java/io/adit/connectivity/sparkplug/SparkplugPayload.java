package io.adit.connectivity.sparkplug;

import io.adit.connectivity.sparkplug.Metric.MetricValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Sparkplug B payload, as far as a host needs it.
 *
 * @param timestamp milliseconds since the epoch; null where it has none
 * @param sequence 0 to 255; null where it has none
 */
record SparkplugPayload(@Nullable Long timestamp, @Nullable Integer sequence, List<Metric> metrics) {
    static final String BIRTH_SEQUENCE = "bdSeq";
    private static final String REBIRTH = "Node Control/Rebirth";
    private static final int BOOLEAN = 11;
    private static final int LAST_SEQUENCE = 255;

    static SparkplugPayload read(byte[] payload) throws MalformedSparkplugException {
        ProtoReader in = new ProtoReader(payload);
        Long timestamp = null;
        Integer sequence = null;
        List<Metric> metrics = new ArrayList<>();
        while (in.next()) {
            if (in.is(1, ProtoReader.VARINT)) {
                timestamp = in.varint();
            } else if (in.is(2, ProtoReader.BYTES)) {
                metrics.add(Metric.read(in.message()));
            } else if (in.is(3, ProtoReader.VARINT)) {
                sequence = sequence(in.varint());
            } else {
                in.skip();
            }
        }
        return new SparkplugPayload(timestamp, sequence, metrics);
    }

    private static int sequence(long value) throws MalformedSparkplugException {
        if (value < 0 || value > LAST_SEQUENCE) {
            throw new MalformedSparkplugException("its sequence number is " + value);
        }
        return (int) value;
    }

    /** The number of the edge node's session; null where the payload has none. */
    @Nullable
    Long birthSequence() {
        for (Metric metric : metrics) {
            if (BIRTH_SEQUENCE.equals(metric.name()) && metric.value() instanceof MetricValue.Whole whole) {
                return whole.bits();
            }
        }
        return null;
    }

    /** The command that asks an edge node to begin anew. */
    static byte[] rebirth(long timestampMillis) {
        PayloadWriter metric =
                new PayloadWriter().text(1, REBIRTH).varint(4, BOOLEAN).varint(14, 1);
        return new PayloadWriter().varint(1, timestampMillis).message(2, metric).bytes();
    }
}
