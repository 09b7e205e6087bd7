package io.adit.connectivity.mqtt;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import java.util.List;

/**
 * Gives Netty's MQTT decoder one whole packet at a time and notices when it makes no message of it: that decoder waits
 * for more bytes when a field claims to reach beyond its packet, and would then swallow the next packet.
 */
final class PacketFramer extends ByteToMessageDecoder {
    private static final int MAX_LENGTH_DIGITS = 4;

    private final int maxPacketBytes;
    private final Runnable onMalformed;
    private long messages;
    private boolean broken;

    /**
     * Makes a framer.
     *
     * @param maxPacketBytes a packet that claims more is left to the decoder, which refuses it by its header
     * @param onMalformed called once, on the event loop, when a packet made no message
     */
    PacketFramer(int maxPacketBytes, Runnable onMalformed) {
        this.maxPacketBytes = maxPacketBytes;
        this.onMalformed = onMalformed;
    }

    /**
     * The handler that belongs right behind the decoder. It also frees messages of the pool's memory: a socket that is closed
     * while it is paused forgets what waits in it, and that would never be given back.
     */
    ChannelInboundHandlerAdapter counter() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                messages++;
                context.fireChannelRead(message instanceof MqttPublishMessage publish ? freed(publish) : message);
            }
        };
    }

    private static MqttPublishMessage freed(MqttPublishMessage pooled) {
        try {
            return new MqttPublishMessage(
                    pooled.fixedHeader(),
                    pooled.variableHeader(),
                    Unpooled.wrappedBuffer(ByteBufUtil.getBytes(pooled.payload())));
        } finally {
            pooled.release();
        }
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        if (broken) {
            in.skipBytes(in.readableBytes());
            return;
        }
        int length = 0;
        for (int digit = 0; digit < MAX_LENGTH_DIGITS; digit++) {
            if (in.readableBytes() < 2 + digit) {
                return;
            }
            byte next = in.getByte(in.readerIndex() + 1 + digit);
            length |= (next & 0x7F) << (7 * digit);
            if (next >= 0) {
                whole(context, in, 2 + digit, length);
                return;
            }
        }
        context.fireChannelRead(in.readRetainedSlice(in.readableBytes()));
    }

    private void whole(ChannelHandlerContext context, ByteBuf in, int header, int length) {
        if (length > maxPacketBytes) {
            context.fireChannelRead(in.readRetainedSlice(in.readableBytes()));
        } else if (in.readableBytes() >= header + length) {
            long before = messages;
            context.fireChannelRead(in.readRetainedSlice(header + length));
            if (messages == before) {
                broken = true;
                onMalformed.run();
            }
        }
    }
}
