package io.adit.gateway.ws;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocketFrameEncoder;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.HttpServerConnection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/*
 * A server's frames are not masked (RFC 6455, 5.1), so a text is the same bytes on every connection. Whole batches of
 * frames are therefore made once and written past the encoder of the connection, which would make each frame anew for
 * each of them. Such frames are not compressed, which is allowed where permessage-deflate was agreed on (RFC 7692, 6).
 */
/** Writes ready-made text frames to one WebSocket. Used on its event loop. */
final class Frames {
    private static final int FIN_TEXT = 0x81;

    private final Channel channel;
    private final ChannelHandlerContext encoder;

    /** To the connection of a request that was upgraded to a WebSocket. */
    Frames(HttpConnection connection) {
        channel = ((HttpServerConnection) connection).channelHandlerContext().channel();
        encoder = channel.pipeline().context(WebSocketFrameEncoder.class);
    }

    /** A text as frame. */
    static byte[] of(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 10);
        frame.put((byte) FIN_TEXT);
        if (payload.length < 126) {
            frame.put((byte) payload.length);
        } else if (payload.length <= 0xFFFF) {
            frame.put((byte) 126).putShort((short) payload.length);
        } else {
            frame.put((byte) 127).putLong(payload.length);
        }
        frame.put(payload).flip();
        byte[] bytes = new byte[frame.remaining()];
        frame.get(bytes);
        return bytes;
    }

    boolean congested() {
        return !channel.isWritable();
    }

    /** Writes frames; runs {@code written} later where the connection takes no more until then. */
    void write(byte[] frames, Runnable written) {
        ChannelFuture done = encoder.writeAndFlush(Unpooled.wrappedBuffer(frames));
        if (congested()) {
            done.addListener(future -> written.run());
        }
    }
}
