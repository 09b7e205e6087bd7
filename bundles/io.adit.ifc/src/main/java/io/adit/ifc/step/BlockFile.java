package io.adit.ifc.step;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/*
 * Positional reads with a direct-mapped cache rather than a memory map: a map cannot be closed at will (Windows then keeps
 * the file locked), and a file that shrinks under it kills the JVM. The cache bounds the heap whatever the file's size,
 * and a file smaller than the cache is read from disk once.
 */
/** The bytes of a file by 64 KiB blocks, of which the last 512 used stay in memory. Not thread-safe. */
final class BlockFile implements Closeable {
    static final int BLOCK_BITS = 16;
    static final int BLOCK_SIZE = 1 << BLOCK_BITS;
    private static final int SLOTS = 512;

    private final FileChannel channel;
    private final long size;
    private final byte[] @Nullable [] blocks = new byte[SLOTS][];
    private final long[] tags = new long[SLOTS];

    BlockFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
        Arrays.fill(tags, -1);
    }

    long size() {
        return size;
    }

    /** The block with this number, full but for the last one; do not change it. */
    byte[] block(long number) {
        int slot = (int) (number & (SLOTS - 1));
        byte[] cached = blocks[slot];
        if (tags[slot] == number && cached != null) {
            return cached;
        }
        long start = number << BLOCK_BITS;
        int length = (int) Math.clamp(size - start, 0, BLOCK_SIZE);
        byte[] bytes = cached != null && cached.length == length ? cached : new byte[length];
        tags[slot] = -1;
        fill(bytes, start);
        blocks[slot] = bytes;
        tags[slot] = number;
        return bytes;
    }

    private void fill(byte[] bytes, long start) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, start + buffer.position()) < 0) {
                    throw new IOException("the file became shorter while it was read");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line of each offset, from 1. The offsets must ascend; one pass over the file up to the last of them. */
    long[] lines(long[] offsets) {
        long[] lines = new long[offsets.length];
        long line = 1;
        long at = 0;
        for (int i = 0; i < offsets.length; i++) {
            long end = Math.min(offsets[i], size);
            while (at < end) {
                byte[] block = block(at >>> BLOCK_BITS);
                int from = (int) (at & (BLOCK_SIZE - 1));
                int to = (int) Math.min(block.length, from + (end - at));
                for (int k = from; k < to; k++) {
                    if (block[k] == '\n') {
                        line++;
                    }
                }
                at += to - from;
            }
            lines[i] = line;
        }
        return lines;
    }

    /** Column of an offset in bytes, from 1. */
    long column(long offset) {
        long at = Math.min(offset, size) - 1;
        long column = 1;
        while (at >= 0 && block(at >>> BLOCK_BITS)[(int) (at & (BLOCK_SIZE - 1))] != '\n') {
            at--;
            column++;
        }
        return column;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
