package io.adit.engine.internal;

import io.adit.engine.StateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A kind of state as bytes: magic, version, content, CRC-32 of all that. The content is read only where the check sum fits.
 *
 * @param name for people, such as {@code engine state}
 * @param magic tells the kinds apart
 * @param version that is written; from 1 to this one is read
 */
public record SealedState(String name, int magic, int version) {
    /** Writes a content. */
    @FunctionalInterface
    public interface Writer {
        /** Writes all of it. */
        void write(DataOutput out) throws IOException;
    }

    /** Reads what a {@link Writer} wrote. */
    @FunctionalInterface
    public interface Reader {
        /** Reads all of it. @param version in which it was written */
        void read(DataInputStream in, int version) throws IOException;
    }

    /** The bytes of a state. */
    public byte[] write(Writer content) {
        byte[] body = bytes(out -> {
            out.writeInt(magic);
            out.writeInt(version);
            content.write(out);
        });
        int length = body.length;
        return ByteBuffer.allocate(length + Integer.BYTES)
                .put(body)
                .putInt(checkSum(body, length))
                .array();
    }

    /** What is written, without magic, version and check sum. */
    static byte[] bytes(Writer content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory does not fail.", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a state.
     *
     * @throws StateException when the bytes are damaged, of another kind or of a later version
     */
    public void read(byte[] state, Reader content) {
        int length = Math.max(0, state.length - Integer.BYTES);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state, 0, length))) {
            if (in.readInt() != magic) {
                throw new StateException("state.unknown", "The bytes are no " + name + ".");
            }
            int written = in.readInt();
            if (written < 1 || written > version) {
                throw new StateException(
                        "state.version",
                        "The " + name + " has version " + written + ", this one reads up to " + version + ".");
            }
            if (ByteBuffer.wrap(state).getInt(length) != checkSum(state, length)) {
                throw damaged("its check sum does not fit");
            }
            content.read(in, written);
            if (in.available() > 0) {
                throw damaged("it goes on where it should end");
            }
        } catch (IOException | IndexOutOfBoundsException e) {
            throw damaged("it ends too early");
        }
    }

    private StateException damaged(String why) {
        return new StateException("state.damaged", "The " + name + " is damaged: " + why + ".");
    }

    private static int checkSum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
