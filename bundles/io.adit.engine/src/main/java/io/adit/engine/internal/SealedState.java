package io.adit.engine.internal;

import io.adit.engine.StateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;

/** A detector's state as bytes: magic, version, what was learnt, CRC-32. */
public final class SealedState {
    private static final int VERSION = 1;

    private SealedState() {}

    /** Writes what was learnt. */
    @FunctionalInterface
    public interface Writer {
        /** Writes all of it. */
        void write(DataOutput out) throws IOException;
    }

    /** Reads what a {@link Writer} wrote. */
    @FunctionalInterface
    public interface Reader {
        /** Reads all of it. */
        void read(DataInput in) throws IOException;
    }

    /** The state of a kind of detector; {@code magic} tells the kinds apart. */
    public static byte[] write(int magic, Writer detector) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(magic);
            out.writeInt(VERSION);
            detector.write(out);
            out.writeInt(checkSum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory does not fail.", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a state.
     *
     * @throws StateException when the bytes are damaged, of another kind or of another version
     */
    public static void read(byte[] state, int magic, Reader detector) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            if (in.readInt() != magic) {
                throw new StateException("state.unknown", "The bytes are no detector's state.");
            }
            int version = in.readInt();
            if (version != VERSION) {
                throw new StateException(
                        "state.version",
                        "The detector's state has version " + version + ", this one reads " + VERSION + ".");
            }
            detector.read(in);
            int sum = checkSum(state, state.length - in.available());
            if (in.readInt() != sum || in.available() > 0) {
                throw new StateException(
                        "state.damaged", "The detector's state is damaged: its check sum does not fit.");
            }
        } catch (IOException e) {
            throw new StateException("state.damaged", "The detector's state is damaged: it ends too early.");
        }
    }

    private static int checkSum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
