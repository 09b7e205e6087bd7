package io.adit.edge;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes as both sides send them: deflated (RFC 1950). */
public final class Packed {
    private static final int BUFFER = 1 << 16;

    private Packed() {}

    /** Packs. */
    public static byte[] pack(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Unpacks.
     *
     * @param most bytes that come out, so that a small message can't fill the memory
     * @throws IllegalArgumentException where they are not packed whole, or would be more
     */
    public static byte[] unpack(byte[] packed, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(most, packed.length * 4 + 64));
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw new IllegalArgumentException("The packed bytes end too early.");
                }
                out.write(buffer, 0, count);
                if (out.size() > most) {
                    throw new IllegalArgumentException("Unpacked, the bytes are more than " + most + ".");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("The bytes are not packed.", e);
        } finally {
            inflater.end();
        }
    }
}
