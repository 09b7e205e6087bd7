package io.adit.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a directory for one journal in one process; the operating system frees it when the process ends. */
final class DirectoryLock implements Closeable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new DirectoryLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw locked(directory, "this process has it open already", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw locked(directory, "another process uses it; stop that one first", null);
    }

    private static JournalException locked(Path directory, String why, @Nullable Throwable cause) {
        return new JournalException(
                JournalException.Code.LOCKED, "The journal in " + directory + " is locked: " + why + ".", cause);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
