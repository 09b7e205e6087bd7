package io.adit.server.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How many lines of a file are done, in a file beside it, so that an import that was ended goes on. It is written for each line, so a killed import
 * repeats one message at most.
 */
final class ImportProgress implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private long done;

    ImportProgress(Path file) throws IOException {
        this.file = file;
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        ByteBuffer known = ByteBuffer.allocate(Long.BYTES);
        if (channel.read(known, 0) == Long.BYTES) {
            done = known.flip().getLong();
        }
    }

    /** Lines that are done. */
    long done() {
        return done;
    }

    void done(long lines) throws IOException {
        channel.write(ByteBuffer.allocate(Long.BYTES).putLong(lines).flip(), 0);
        done = lines;
    }

    /** All is done: the next import begins anew. */
    void finish() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
