package io.adit.connectivity.internal.amqp;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.net.NetSocket;
import org.jspecify.annotations.Nullable;

/**
 * Sits between a socket and the protocol engine: knows whose bytes the engine is at when it throws, and stops reading from a
 * peer that does not read. Runs on the connection's event loop.
 */
final class SocketTap extends ChannelInboundHandlerAdapter {
    private final AmqpPeer peer;
    private final NetSocket socket;
    private final Current current;
    private boolean paused;

    /** Whose bytes an event loop is at; the engine's exceptions do not say it. */
    static final class Current {
        @Nullable
        AmqpPeer peer;

        void during(AmqpPeer now, Step step) throws Exception {
            peer = now;
            try {
                step.run();
            } finally {
                peer = null;
            }
        }
    }

    /** Something that may make the engine work. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    SocketTap(AmqpPeer peer, NetSocket socket, Current current) {
        this.peer = peer;
        this.socket = socket;
        this.current = current;
    }

    @Override
    public void channelRead(ChannelHandlerContext channel, Object message) throws Exception {
        if (peer.isClosed()) {
            ReferenceCountUtil.release(message);
            return;
        }
        current.during(peer, () -> super.channelRead(channel, message));
        peer.afterRead();
        if (!channel.channel().isWritable() && !paused) {
            paused = true;
            socket.pause();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext channel) throws Exception {
        super.channelWritabilityChanged(channel);
        if (!channel.channel().isWritable()) {
            return;
        }
        if (paused) {
            paused = false;
            current.during(peer, socket::resume);
        }
        peer.writable();
    }
}
