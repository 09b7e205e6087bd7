package io.adit.steps;

import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.step.StepRows;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The frames between server and worker; {@code worker.py} says what they look like. */
final class Frames {
    private Frames() {}

    static byte[] script(Script script, int memoryMegabytes) {
        return little(8 + script.source().length)
                .putInt(memoryMegabytes)
                .putInt(script.source().length)
                .put(script.source())
                .array();
    }

    static byte[] request(PythonStepSettings step, StepRows rows) {
        byte[] function = utf8(step.function());
        byte[] state = utf8(rows.state());
        byte[][] names = step.inputs().stream()
                .map(DerivationInput::name)
                .map(Frames::utf8)
                .toArray(byte[][]::new);
        int size = 4 + 2 + 4 + function.length + 4 + state.length;
        for (byte[] name : names) {
            size += 4 + name.length;
        }
        ByteBuffer out = little(size + rows.size() * (9 + 8 * names.length));
        out.putInt(rows.size()).putShort((short) names.length);
        block(out, function);
        block(out, state);
        for (byte[] name : names) {
            block(out, name);
        }
        for (long time : rows.times()) {
            out.putLong(time);
        }
        out.put(rows.qualities());
        for (double[] column : rows.values()) {
            for (double value : column) {
                out.putDouble(value);
            }
        }
        return out.array();
    }

    /** @throws ScriptException where the bytes are no answer */
    static Answer answer(byte[] frame, int rows, String sha256) throws ScriptException {
        ByteBuffer in = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
        try {
            if (in.get() != 0) {
                return new Answer.Failed(sha256, text(in));
            }
            boolean judged = in.get() != 0;
            String state = text(in);
            double[] values = new double[rows];
            for (int i = 0; i < rows; i++) {
                values[i] = in.getDouble();
            }
            byte[] qualities = new byte[judged ? rows : 0];
            in.get(qualities);
            for (byte quality : qualities) {
                if (quality < 0 || quality > 2) {
                    throw new ScriptException("The worker gave a quality that there is not: " + quality + ".");
                }
            }
            return new Answer.Computed(sha256, state, values, qualities);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new ScriptException("The worker gave an answer of " + frame.length + " bytes that ends too early.");
        }
    }

    /** Why a script can't be loaded; empty where it was. */
    static String loaded(byte[] frame) throws ScriptException {
        ByteBuffer in = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return in.get() == 0 ? "" : text(in);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new ScriptException("The worker gave no answer that can be read.");
        }
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void block(ByteBuffer out, byte[] bytes) {
        out.putInt(bytes.length).put(bytes);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
