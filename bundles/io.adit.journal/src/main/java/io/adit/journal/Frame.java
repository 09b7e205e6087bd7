package io.adit.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * One record as it lies in a segment.
 *
 * <pre>
 * magic 4 | crc32c of all that follows 4 | length 4 | index in its batch 4 | sequence 8 | record
 * </pre>
 *
 * Big endian. A preallocated segment is zero behind its last frame, which is no magic. The index in the batch tells
 * recovery which records before this one were forced to the disk before this one was written: all with a sequence
 * smaller than {@code sequence - indexInBatch}.
 *
 * @param end offset in the file of the first byte behind the frame
 */
record Frame(long sequence, int indexInBatch, byte[] record, long end) {
    static final int MAGIC = 0xAD17_4EC0;
    static final int HEADER_BYTES = 24;
    static final int CHECKED_FROM = 8;

    /** Bytes that a record takes in a segment. */
    static long bytes(byte[] record) {
        return HEADER_BYTES + (long) record.length;
    }

    static void write(ByteBuffer into, long sequence, int indexInBatch, byte[] record) {
        int start = into.position();
        into.putInt(MAGIC).putInt(0).putInt(record.length).putInt(indexInBatch).putLong(sequence);
        into.put(record);
        into.putInt(
                start + 4, crc(into.duplicate().position(start + CHECKED_FROM).limit(into.position())));
    }

    /** CRC32C (RFC 3720) of what remains in the buffer. */
    static int crc(ByteBuffer buffer) {
        CRC32C crc = new CRC32C();
        crc.update(buffer);
        return (int) crc.getValue();
    }
}
