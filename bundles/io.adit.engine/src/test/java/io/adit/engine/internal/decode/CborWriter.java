package io.adit.engine.internal.decode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes CBOR for tests, in each width that a head can have. */
final class CborWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    CborWriter head(int major, long argument) {
        if (argument >= 0 && argument < 24) {
            out.write(major << 5 | (int) argument);
        } else if (argument >= 0 && argument < 256) {
            out.write(major << 5 | 24);
            out.write((int) argument);
        } else if (argument >= 0 && argument < 65_536) {
            out.write(major << 5 | 25);
            out.writeBytes(ByteBuffer.allocate(2).putShort((short) argument).array());
        } else if (argument >= 0 && argument < 1L << 32) {
            out.write(major << 5 | 26);
            out.writeBytes(ByteBuffer.allocate(4).putInt((int) argument).array());
        } else {
            out.write(major << 5 | 27);
            out.writeBytes(ByteBuffer.allocate(8).putLong(argument).array());
        }
        return this;
    }

    CborWriter integer(long value) {
        return value >= 0 ? head(0, value) : head(1, -1 - value);
    }

    CborWriter number(double value) {
        out.write(7 << 5 | 27);
        out.writeBytes(ByteBuffer.allocate(8).putDouble(value).array());
        return this;
    }

    CborWriter text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        head(3, bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    CborWriter raw(int... octets) {
        for (int octet : octets) {
            out.write(octet);
        }
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
