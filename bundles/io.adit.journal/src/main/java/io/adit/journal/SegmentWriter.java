package io.adit.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes batches into the newest segment and makes the next one when it is full. Used by one thread. */
final class SegmentWriter implements Closeable {
    private final Path directory;
    private final JournalOptions options;
    private final SegmentList segments;
    private FileChannel channel;
    private long position;
    private final ForceTimes times = new ForceTimes();
    private ByteBuffer buffer;

    /** Goes on at an offset of the newest segment; whatever lies behind it is cut off. */
    SegmentWriter(Path directory, JournalOptions options, SegmentList segments, long position) throws IOException {
        this.directory = directory;
        this.options = options;
        this.segments = segments;
        this.position = position;
        this.buffer = ByteBuffer.allocateDirect(options.maxBatchBytes() + Frame.HEADER_BYTES);
        this.channel = FileChannel.open(segments.newest().file(), StandardOpenOption.WRITE);
    }

    /** Cuts a torn tail off and preallocates again, so that nothing of it can look like a record later. */
    void cutTail() throws IOException {
        channel.truncate(position);
        channel.force(true);
        Segment.fill(channel, position, options.segmentBytes());
        channel.force(true);
    }

    /** Bytes of frames that fit into the next batch. */
    long room() {
        return Math.min(options.maxBatchBytes(), Math.max(0, channelEnd() - position));
    }

    private long channelEnd() {
        return options.segmentBytes();
    }

    /** Writes and forces a batch; afterwards it survives a crash. */
    void write(List<RecordQueue.Waiting> batch) throws IOException {
        long bytes = 0;
        for (RecordQueue.Waiting next : batch) {
            bytes += Frame.bytes(next.record());
        }
        if (position + bytes > channelEnd() && position > Segment.HEADER_BYTES) {
            roll(batch.get(0).sequence(), bytes);
        }
        ByteBuffer frames = bytes <= buffer.capacity() ? buffer.clear() : ByteBuffer.allocate(Math.toIntExact(bytes));
        int index = 0;
        for (RecordQueue.Waiting next : batch) {
            Frame.write(frames, next.sequence(), index++, next.record());
        }
        Channels.writeFully(channel, frames.flip(), position);
        long before = System.nanoTime();
        channel.force(false);
        times.count(System.nanoTime() - before);
        position += bytes;
    }

    /** How long the disk took. */
    ForceTimes times() {
        return times;
    }

    private void roll(long firstSequence, long bytes) throws IOException {
        channel.truncate(position);
        channel.force(true);
        channel.close();
        long size = Math.max(options.segmentBytes(), Segment.HEADER_BYTES + bytes);
        Segment created = Segment.create(directory, firstSequence, size);
        channel = FileChannel.open(created.file(), StandardOpenOption.WRITE);
        segments.add(created);
        position = Segment.HEADER_BYTES;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
