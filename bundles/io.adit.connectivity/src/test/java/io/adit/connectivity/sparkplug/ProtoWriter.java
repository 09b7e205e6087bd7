package io.adit.connectivity.sparkplug;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes Sparkplug B payloads for tests, field by field. */
public final class ProtoWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A payload with time and sequence; no sequence where it is negative. */
    public static ProtoWriter payload(long timestamp, int sequence) {
        ProtoWriter payload = new ProtoWriter().varint(1, timestamp);
        return sequence < 0 ? payload : payload.varint(3, sequence);
    }

    /** A metric that an alias and a name name, where given. */
    public static ProtoWriter metric(String name, long alias, int datatype) {
        ProtoWriter metric = new ProtoWriter();
        if (name != null) {
            metric.text(1, name);
        }
        if (alias >= 0) {
            metric.varint(2, alias);
        }
        return datatype > 0 ? metric.varint(4, datatype) : metric;
    }

    public ProtoWriter varint(int field, long value) {
        raw(field << 3);
        return raw(value);
    }

    private ProtoWriter raw(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    public ProtoWriter bytes(int field, byte[] value) {
        raw(field << 3 | 2);
        raw(value.length);
        out.writeBytes(value);
        return this;
    }

    public ProtoWriter text(int field, String value) {
        return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    public ProtoWriter add(ProtoWriter metric) {
        return bytes(2, metric.bytes());
    }

    public ProtoWriter real(double value) {
        raw(13 << 3 | 1);
        out.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array());
        return this;
    }

    public ProtoWriter real(float value) {
        raw(12 << 3 | 5);
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(value)
                .array());
        return this;
    }

    public byte[] bytes() {
        return out.toByteArray();
    }

    /** The metrics of a payload, each as its fields but for the time: {@code {2=7 10=12}}. */
    public static String describe(byte[] payload) {
        StringBuilder text = new StringBuilder();
        ByteBuffer in = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            int key = (int) varint(in);
            if ((key >> 3) == 2 && (key & 7) == 2) {
                byte[] metric = new byte[(int) varint(in)];
                in.get(metric);
                text.append('{').append(fields(metric)).append('}');
            } else {
                varint(in);
            }
        }
        return text.toString();
    }

    private static String fields(byte[] metric) {
        StringBuilder text = new StringBuilder();
        ByteBuffer in = ByteBuffer.wrap(metric).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            int key = (int) varint(in);
            String value = switch (key & 7) {
                case 0 -> String.valueOf(varint(in));
                case 1 -> String.valueOf(in.getDouble());
                case 5 -> String.valueOf(in.getFloat());
                default -> {
                    byte[] bytes = new byte[(int) varint(in)];
                    in.get(bytes);
                    yield new String(bytes, StandardCharsets.UTF_8);
                }
            };
            if ((key >> 3) != 3) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(key >> 3)
                        .append('=')
                        .append(value);
            }
        }
        return text.toString();
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
