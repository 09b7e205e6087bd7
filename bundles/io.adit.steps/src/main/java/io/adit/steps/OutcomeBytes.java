package io.adit.steps;

import io.adit.engine.ChannelId;
import io.adit.engine.step.StepResult;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of what a step made, as journals and topics keep them: texts with their length, then signature, times, values and qualities, each with their number. */
public final class OutcomeBytes {
    private OutcomeBytes() {}

    /** The bytes, to be read with {@link #read}. */
    public static byte[] of(StepOutcome outcome) {
        StepResult result = outcome.result();
        byte[][] texts = {
            utf8(result.channel().thingId()),
            utf8(result.channel().featureId()),
            utf8(outcome.script()),
            utf8(outcome.sha256()),
            utf8(result.failure()),
            utf8(result.state())
        };
        int size = 4 * Integer.BYTES;
        for (byte[] text : texts) {
            size += Integer.BYTES + text.length;
        }
        size += Long.BYTES * (result.times().length + result.values().length) + result.qualities().length;
        ByteBuffer out = ByteBuffer.allocate(size);
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

    /**
     * Reads on from where the bytes begin.
     *
     * @throws java.nio.BufferUnderflowException where they end too early; a negative length gives a {@link NegativeArraySizeException}
     */
    public static StepOutcome read(ByteBuffer in) {
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
        return new StepOutcome(
                new StepResult(channel, signature, times, failure, state, values, qualities), script, sha256);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
