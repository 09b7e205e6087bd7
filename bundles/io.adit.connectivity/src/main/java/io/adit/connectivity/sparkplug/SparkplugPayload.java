package io.adit.connectivity.sparkplug;

import io.adit.connectivity.sparkplug.Metric.MetricValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
        ByteArrayOutputStream metric = new ByteArrayOutputStream();
        byte[] name = REBIRTH.getBytes(StandardCharsets.UTF_8);
        metric.write(1 << 3 | ProtoReader.BYTES);
        metric.write(name.length);
        metric.writeBytes(name);
        metric.write(4 << 3);
        metric.write(BOOLEAN);
        metric.write(14 << 3);
        metric.write(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(1 << 3);
        for (long rest = timestampMillis; ; rest >>>= 7) {
            if (rest < 0x80) {
                out.write((int) rest);
                break;
            }
            out.write((int) (rest & 0x7f | 0x80));
        }
        out.write(2 << 3 | ProtoReader.BYTES);
        out.write(metric.size());
        out.writeBytes(metric.toByteArray());
        return out.toByteArray();
    }
}
