package io.adit.engine.detect;

import io.adit.engine.StateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;

/** A detector's state as bytes: magic, version, what was learnt, CRC-32. */
final class DetectorState {
    private static final int MAGIC = 0x41444443; // "ADDC"
    private static final int VERSION = 1;

    private DetectorState() {}

    static byte[] write(ChannelDetector detector) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            detector.write(out);
            out.writeInt(checkSum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory does not fail.", e);
        }
        return bytes.toByteArray();
    }

    static void read(byte[] state, ChannelDetector detector) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            if (in.readInt() != MAGIC) {
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
