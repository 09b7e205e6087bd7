package io.adit.connectivity.sparkplug;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Pulls the fields of one Protocol Buffers message; strict about their form, skips nothing by itself. */
final class ProtoReader {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int BYTES = 2;
    static final int FIXED32 = 5;

    private final byte[] buffer;
    private int at;
    private final int end;
    private int field;
    private int wire;

    ProtoReader(byte[] buffer) {
        this(buffer, 0, buffer.length);
    }

    private ProtoReader(byte[] buffer, int from, int end) {
        this.buffer = buffer;
        this.at = from;
        this.end = end;
    }

    /** Goes to the next field; false at the end. */
    boolean next() throws MalformedSparkplugException {
        if (at == end) {
            return false;
        }
        long key = varint();
        wire = (int) (key & 7);
        field = (int) (key >>> 3);
        if (key >>> 3 == 0 || key >>> 3 > 0x1fff_ffff) {
            throw new MalformedSparkplugException("a field has the number " + (key >>> 3));
        }
        return true;
    }

    /** Number of the field. */
    int field() {
        return field;
    }

    /** True where the field has this number and form. */
    boolean is(int number, int form) {
        return field == number && wire == form;
    }

    long varint() throws MalformedSparkplugException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = octet();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new MalformedSparkplugException("a number has more than ten bytes");
    }

    private byte octet() throws MalformedSparkplugException {
        if (at >= end) {
            throw new MalformedSparkplugException("it ends too early");
        }
        return buffer[at++];
    }

    long fixed(int octets) throws MalformedSparkplugException {
        long value = 0;
        for (int i = 0; i < octets; i++) {
            value |= (octet() & 0xffL) << 8 * i;
        }
        return value;
    }

    /** The message that is the field's value. */
    ProtoReader message() throws MalformedSparkplugException {
        int length = length();
        ProtoReader inner = new ProtoReader(buffer, at, at + length);
        at += length;
        return inner;
    }

    String text() throws MalformedSparkplugException {
        int length = length();
        at += length;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, at - length, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedSparkplugException("a text is not UTF-8");
        }
    }

    private int length() throws MalformedSparkplugException {
        long length = varint();
        if (length < 0 || length > end - at) {
            throw new MalformedSparkplugException("it ends too early");
        }
        return (int) length;
    }

    /** Passes over the field's value. */
    void skip() throws MalformedSparkplugException {
        switch (wire) {
            case VARINT -> varint();
            case FIXED64 -> fixed(8);
            case BYTES -> {
                int length = length();
                at += length;
            }
            case FIXED32 -> fixed(4);
            default -> throw new MalformedSparkplugException("a field has the unknown form " + wire);
        }
    }
}
