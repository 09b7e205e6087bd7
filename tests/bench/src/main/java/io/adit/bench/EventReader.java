package io.adit.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** Counts the events that one subscriber receives, without reading more of them than it must. Used by one thread at a time. */
abstract sealed class EventReader {
    private final ByteBuffer in = ByteBuffer.allocate(16 << 10);
    private final SocketChannel channel;

    private EventReader(SocketChannel channel) {
        this.channel = channel;
    }

    /** Subscribes by server-sent events; waits for the head of the answer. */
    static EventReader ofEvents(SocketChannel channel, byte[] request) throws IOException {
        EventReader reader = new Events(channel);
        reader.ask(request);
        return reader;
    }

    /** Subscribes by WebSocket; waits until it is acknowledged. */
    static EventReader ofWebSocket(SocketChannel channel, byte[] request) throws IOException {
        Frames reader = new Frames(channel);
        reader.ask(request);
        byte[] text = "START-SEND-EVENTS".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer frame = ByteBuffer.allocate(6 + text.length);
        frame.put((byte) 0x81).put((byte) (0x80 | text.length)).putInt(0).put(text);
        write(channel, frame.flip());
        while (reader.read() == 0) {
            // the acknowledgement is the first frame
        }
        return reader;
    }

    final void ask(byte[] request) throws IOException {
        write(channel, ByteBuffer.wrap(request));
        StringBuilder head = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (head.indexOf("\r\n\r\n") < 0) {
            if (channel.read(one.clear()) < 0) {
                throw new IOException("refused: " + head);
            }
            head.append((char) one.get(0));
        }
        if (head.indexOf(" 200 ") < 0 && head.indexOf(" 101 ") < 0) {
            throw new IOException("refused: " + head);
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Reads what is there; the number of events that ended in it, negative at the end of the stream. */
    long read() throws IOException {
        in.clear();
        int read = channel.read(in);
        return read < 0 ? -1 : count(in.array(), read);
    }

    abstract long count(byte[] bytes, int length);

    void close() throws IOException {
        channel.close();
    }

    /** Server-sent events: every line of data with an object is one; heartbeats have none. */
    private static final class Events extends EventReader {
        private static final byte[] START = "data:{".getBytes(StandardCharsets.US_ASCII);
        private int matched;

        Events(SocketChannel channel) {
            super(channel);
        }

        @Override
        long count(byte[] bytes, int length) {
            long found = 0;
            int at = matched;
            for (int i = 0; i < length; i++) {
                at = bytes[i] == START[at] ? at + 1 : bytes[i] == START[0] ? 1 : 0;
                if (at == START.length) {
                    found++;
                    at = 0;
                }
            }
            matched = at;
            return found;
        }
    }

    /** Frames of RFC 6455, 5.2, as a server sends them: every text frame is an event. */
    private static final class Frames extends EventReader {
        private final byte[] head = new byte[10];
        private int headLength;
        private long skip;

        Frames(SocketChannel channel) {
            super(channel);
        }

        @Override
        long count(byte[] bytes, int length) {
            long found = 0;
            int at = 0;
            while (at < length) {
                if (skip > 0) {
                    int step = (int) Math.min(skip, length - at);
                    skip -= step;
                    at += step;
                    continue;
                }
                head[headLength++] = bytes[at++];
                if (headLength >= 2 && headLength == headSize()) {
                    found += (head[0] & 0x0f) == 1 ? 1 : 0;
                    skip = payload();
                    headLength = 0;
                }
            }
            return found;
        }

        private int headSize() {
            int kind = head[1] & 0x7f;
            return kind == 126 ? 4 : kind == 127 ? 10 : 2;
        }

        private long payload() {
            int kind = head[1] & 0x7f;
            if (kind < 126) {
                return kind;
            }
            ByteBuffer rest = ByteBuffer.wrap(head, 2, 8);
            return kind == 126 ? rest.getShort() & 0xffff : rest.getLong();
        }
    }
}
