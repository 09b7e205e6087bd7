package io.adit.connectivity.sparkplug;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the fields of one Protocol Buffers message. */
final class PayloadWriter {
    private static final int WIRE_BITS = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    PayloadWriter varint(int field, long value) {
        raw((long) field << WIRE_BITS | ProtoReader.VARINT);
        raw(value);
        return this;
    }

    PayloadWriter real(int field, float value) {
        raw((long) field << WIRE_BITS | ProtoReader.FIXED32);
        little(Float.floatToIntBits(value), Float.BYTES);
        return this;
    }

    PayloadWriter real(int field, double value) {
        raw((long) field << WIRE_BITS | ProtoReader.FIXED64);
        little(Double.doubleToLongBits(value), Double.BYTES);
        return this;
    }

    PayloadWriter text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    PayloadWriter message(int field, PayloadWriter inner) {
        return bytes(field, inner.bytes());
    }

    private PayloadWriter bytes(int field, byte[] value) {
        raw((long) field << WIRE_BITS | ProtoReader.BYTES);
        raw(value.length);
        out.writeBytes(value);
        return this;
    }

    private void raw(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private void little(long bits, int octets) {
        for (int i = 0; i < octets; i++) {
            out.write((int) (bits >>> 8 * i));
        }
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
