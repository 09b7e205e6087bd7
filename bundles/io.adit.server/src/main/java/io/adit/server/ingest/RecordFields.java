package io.adit.server.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Fields of records, each with its length before it. */
final class RecordFields {
    private RecordFields() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(ByteBuffer in) {
        return new String(block(in), StandardCharsets.UTF_8);
    }

    static byte[] block(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }
}
