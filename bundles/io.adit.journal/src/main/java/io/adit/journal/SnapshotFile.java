package io.adit.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The file of a snapshot.
 *
 * <pre>
 * magic 8 | sequence 8 | sections: length 4 | crc32c 4 | bytes | ... | end: 0 4 | number of sections 4
 * </pre>
 *
 * Big endian. Section lengths must fit into the file and add up to its size.
 */
final class SnapshotFile {
    private static final long MAGIC = 0x4144_4954_534E_5032L; // ADITSNP2
    private static final int HEADER_BYTES = 16;
    private static final int SECTION_HEADER_BYTES = 8;

    private SnapshotFile() {}

    /** Writes a file that appears under its name only when it is whole and on the disk. */
    static void write(Path file, long sequence, Consumer<Consumer<ByteBuffer>> content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            Writer writer = new Writer(channel, sequence);
            content.accept(writer);
            writer.end();
            channel.force(true);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Checks that a file is a snapshot of a sequence and finds its sections. */
    static Reader open(Path file, long sequence) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new Reader(channel, sequence);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static final class Writer implements Consumer<ByteBuffer> {
        private final FileChannel channel;
        private long position;
        private int sections;

        Writer(FileChannel channel, long sequence) throws IOException {
            this.channel = channel;
            write(ByteBuffer.allocate(HEADER_BYTES)
                    .putLong(MAGIC)
                    .putLong(sequence)
                    .flip());
        }

        @Override
        public void accept(ByteBuffer section) {
            ByteBuffer header = ByteBuffer.allocate(SECTION_HEADER_BYTES)
                    .putInt(section.remaining())
                    .putInt(Frame.crc(section.duplicate()));
            try {
                write(header.flip());
                write(section);
                sections++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void end() throws IOException {
            write(ByteBuffer.allocate(SECTION_HEADER_BYTES)
                    .putInt(0)
                    .putInt(sections)
                    .flip());
        }

        private void write(ByteBuffer bytes) throws IOException {
            int count = bytes.remaining();
            Channels.writeFully(channel, bytes, position);
            position += count;
        }
    }

    /** An open file. */
    static final class Reader implements Closeable {
        private record Section(long start, int length, int crc) {}

        private final FileChannel channel;
        private final List<Section> sections = new ArrayList<>();

        private Reader(FileChannel channel, long sequence) throws IOException {
            this.channel = channel;
            ByteBuffer header = bytes(0, HEADER_BYTES);
            if (header.getLong() != MAGIC || header.getLong() != sequence) {
                throw new IOException("its header is damaged");
            }
            long at = HEADER_BYTES;
            ByteBuffer next = bytes(at, SECTION_HEADER_BYTES);
            for (int length = next.getInt(); length != 0; length = next.getInt()) {
                if (length < 0 || at + SECTION_HEADER_BYTES + length > channel.size()) {
                    throw damaged(at);
                }
                sections.add(new Section(at + SECTION_HEADER_BYTES, length, next.getInt()));
                at += SECTION_HEADER_BYTES + length;
                next = bytes(at, SECTION_HEADER_BYTES);
            }
            if (next.getInt() != sections.size() || channel.size() != at + SECTION_HEADER_BYTES) {
                throw damaged(at);
            }
        }

        /** Gives the sections to a reader, on several threads, and what it made of them in order. */
        <T> List<T> read(Function<ByteBuffer, T> reader) throws IOException {
            try {
                return sections.parallelStream()
                        .map(section -> reader.apply(checked(section)))
                        .toList();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private ByteBuffer checked(Section section) {
            try {
                ByteBuffer bytes = bytes(section.start, section.length);
                if (Frame.crc(bytes.duplicate()) != section.crc) {
                    throw damaged(section.start);
                }
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ByteBuffer bytes(long start, int length) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            Channels.readFully(channel, bytes, start);
            if (bytes.flip().remaining() < length) {
                throw new IOException("it ends too early, at byte " + (start + bytes.remaining()));
            }
            return bytes;
        }

        private static IOException damaged(long at) {
            return new IOException("its section at byte " + at + " is damaged");
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
