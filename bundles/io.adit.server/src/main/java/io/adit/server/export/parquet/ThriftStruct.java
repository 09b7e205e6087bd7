package io.adit.server.export.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A structure in Thrift's compact protocol, as Parquet describes itself with: fields in rising order of their ids, each a byte with the distance from the
 * one before and the type, numbers as zigzag varints, a zero at the end.
 */
final class ThriftStruct {
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int LONG_LIST = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int last;

    private void header(int id, int type) {
        if (id <= last || id - last > LONG_LIST) {
            throw new IllegalArgumentException("field " + id + " after " + last);
        }
        out.write((id - last) << 4 | type);
        last = id;
    }

    ThriftStruct number(int id, int value) {
        header(id, I32);
        zigzag(out, value);
        return this;
    }

    ThriftStruct number(int id, long value) {
        header(id, I64);
        zigzag(out, value);
        return this;
    }

    ThriftStruct truth(int id, boolean value) {
        header(id, value ? TRUE : FALSE);
        return this;
    }

    ThriftStruct bytes(int id, byte[] value) {
        header(id, BINARY);
        binary(value);
        return this;
    }

    ThriftStruct text(int id, String value) {
        return bytes(id, value.getBytes(StandardCharsets.UTF_8));
    }

    ThriftStruct struct(int id, ThriftStruct value) {
        header(id, STRUCT);
        out.writeBytes(value.bytes());
        return this;
    }

    ThriftStruct structs(int id, List<ThriftStruct> values) {
        list(id, values.size(), STRUCT);
        values.forEach(value -> out.writeBytes(value.bytes()));
        return this;
    }

    ThriftStruct numbers(int id, List<Integer> values) {
        list(id, values.size(), I32);
        values.forEach(value -> zigzag(out, value));
        return this;
    }

    ThriftStruct texts(int id, List<String> values) {
        list(id, values.size(), BINARY);
        values.forEach(value -> binary(value.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    private void list(int id, int size, int type) {
        header(id, LIST);
        out.write(Math.min(size, LONG_LIST) << 4 | type);
        if (size >= LONG_LIST) {
            varint(out, size);
        }
    }

    private void binary(byte[] value) {
        varint(out, value.length);
        out.writeBytes(value);
    }

    /** All of it, with its end. */
    byte[] bytes() {
        byte[] fields = out.toByteArray();
        byte[] all = new byte[fields.length + 1];
        System.arraycopy(fields, 0, all, 0, fields.length);
        return all;
    }

    static void zigzag(ByteArrayOutputStream out, long value) {
        varint(out, value << 1 ^ value >> Long.SIZE - 1);
    }

    /** Seven bits a byte, the lowest first. */
    static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
