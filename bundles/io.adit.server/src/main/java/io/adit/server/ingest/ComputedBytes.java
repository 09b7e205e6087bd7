package io.adit.server.ingest;

import io.adit.engine.ChannelId;
import io.adit.engine.step.StepResult;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The journal's bytes of a step's result: texts with their length, then signature, times, values and qualities, each with their number. */
final class ComputedBytes {
    private ComputedBytes() {}

    static byte[] of(IngestRecord.Computed computed, int kind) {
        StepResult result = computed.result();
        byte[][] texts = {
            utf8(result.channel().thingId()),
            utf8(result.channel().featureId()),
            utf8(computed.script()),
            utf8(computed.sha256()),
            utf8(result.failure()),
            utf8(result.state())
        };
        int size = 1 + Long.BYTES + 4 * Integer.BYTES;
        for (byte[] text : texts) {
            size += Integer.BYTES + text.length;
        }
        size += Long.BYTES * (result.times().length + result.values().length) + result.qualities().length;
        ByteBuffer out = ByteBuffer.allocate(size).put((byte) kind).putLong(computed.atMicros());
        for (byte[] text : texts) {
            out.putInt(text.length).put(text);
        }
        out.putInt(result.signature()).putInt(result.times().length);
        for (long time : result.times()) {
            out.putLong(time);
        }
        out.putInt(result.values().length);
        for (double value : result.values()) {
            out.putDouble(value);
        }
        return out.putInt(result.qualities().length).put(result.qualities()).array();
    }

    /** Reads on behind kind and time. */
    static IngestRecord.Computed read(long at, ByteBuffer in) {
        ChannelId channel = new ChannelId(text(in), text(in));
        String script = text(in);
        String sha256 = text(in);
        String failure = text(in);
        String state = text(in);
        int signature = in.getInt();
        long[] times = new long[in.getInt()];
        for (int i = 0; i < times.length; i++) {
            times[i] = in.getLong();
        }
        double[] values = new double[in.getInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.getDouble();
        }
        byte[] qualities = new byte[in.getInt()];
        in.get(qualities);
        StepResult result = new StepResult(channel, signature, times, failure, state, values, qualities);
        return new IngestRecord.Computed(at, result, script, sha256);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(ByteBuffer in) {
        return new String(block(in), StandardCharsets.UTF_8);
    }

    static byte[] block(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }
}
