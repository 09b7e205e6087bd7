package io.adit.connectivity.mqtt;

import io.adit.connectivity.internal.DeviceConnection;
import io.adit.connectivity.internal.Membership;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.tls.ClientCertificates;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttDecoder;
import io.netty.handler.codec.mqtt.MqttEncoder;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttReasonCodes.Disconnect;
import io.netty.handler.codec.mqtt.MqttUnacceptableProtocolVersionException;
import io.vertx.core.Context;
import io.vertx.core.internal.net.NetSocketInternal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's connection, from its socket to its end: lets the client in and keeps its session. All state belongs to the
 * connection's event loop; {@link #recheck} and {@link #shutDown} may be called from any thread.
 */
final class MqttConnection implements DeviceConnection {
    private static final Logger LOG = LoggerFactory.getLogger(MqttConnection.class);
    private static final int MAX_CLIENT_ID = 1024;
    private static final int MOST_COMMANDS = 32;

    private final NetSocketInternal socket;
    private final Context context;
    private final MqttServices services;
    private final ClientLine line;
    private final Membership membership;
    private boolean connecting;
    private boolean loggedIn;
    private @Nullable MqttSession session;

    MqttConnection(NetSocketInternal socket, Context context, MqttServices services) {
        this.socket = socket;
        this.context = context;
        this.services = services;
        this.line = new ClientLine(socket, context);
        this.membership = new Membership(services.registry(), services.connections(), services.clock(), this);
    }

    void start() {
        if (!services.connections().open(this, services.options().maxConnections())) {
            services.metrics().countRefusedConnection("too-many");
            socket.close();
            return;
        }
        ChannelPipeline pipeline = socket.channelHandlerContext().pipeline();
        pipeline.addBefore("handler", "mqttEncoder", MqttEncoder.INSTANCE);
        int most = services.options().maxMessageBytes();
        PacketFramer framer = new PacketFramer(
                most, () -> context.runOnContext(now -> malformed(new DecoderException("truncated packet"))));
        pipeline.addBefore("handler", "mqttFramer", framer);
        pipeline.addBefore("handler", "mqttDecoder", new MqttDecoder(most, MAX_CLIENT_ID));
        pipeline.addBefore("handler", "mqttCounter", framer.counter());
        socket.messageHandler(this::received);
        socket.exceptionHandler(failure -> LOG.debug("connection failed: {}", failure.toString()));
        socket.closeHandler(nothing -> ended());
        socket.drainHandler(nothing -> {
            if (session != null) {
                session.writable();
            }
        });
        line.awaitConnect(services.options().connectSeconds());
    }

    private void received(Object message) {
        try {
            if (!line.isClosed() && message instanceof MqttMessage packet) {
                line.heard();
                if (packet.decoderResult().isFailure()) {
                    malformed(packet.decoderResult().cause());
                } else if (session != null) {
                    session.handle(packet);
                } else if (packet instanceof MqttConnectMessage connect && !connecting) {
                    connect(connect);
                } else {
                    socket.close();
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("a packet could not be handled; its connection is closed", e);
            line.disconnect(Disconnect.UNSPECIFIED_ERROR);
        }
    }

    private void malformed(Throwable cause) {
        LOG.debug("malformed packet: {}", cause.toString());
        services.metrics().countRejected(cause instanceof TooLongFrameException ? "too-large" : "malformed");
        if (cause instanceof MqttUnacceptableProtocolVersionException && session == null) {
            line.refuse(MqttConnectReturnCode.CONNECTION_REFUSED_UNACCEPTABLE_PROTOCOL_VERSION);
            return;
        }
        line.disconnect(
                cause instanceof TooLongFrameException ? Disconnect.PACKET_TOO_LARGE : Disconnect.MALFORMED_PACKET);
    }

    private void connect(MqttConnectMessage packet) {
        connecting = true;
        line.connecting(packet);
        SparkplugLine sparkplug = new SparkplugLine(context, services, line::send);
        sparkplug.connect(packet);
        Integer most = Packets.number(packet.variableHeader().properties(), MqttProperties.RECEIVE_MAXIMUM);
        MqttSession.Announced announced =
                new MqttSession.Announced(most == null ? MOST_COMMANDS : Math.min(MOST_COMMANDS, most), sparkplug);
        new Handshake(services)
                .judge(packet, ClientCertificates.of(socket))
                .thenAccept(outcome -> context.runOnContext(now -> {
                    if (!line.isClosed()) {
                        judged(packet, outcome, announced);
                    }
                }));
    }

    private void judged(MqttConnectMessage packet, Handshake.Outcome outcome, MqttSession.Announced announced) {
        switch (outcome) {
            case Handshake.Outcome.Anonymous anonymous -> welcome(packet, null, announced);
            case Handshake.Outcome.Refused refused -> refuse(refused);
            case Handshake.Outcome.Welcome welcome -> {
                Optional<Membership.Refusal> refusal = membership.enter(welcome.device());
                if (refusal.isPresent()) {
                    refuse(Handshake.refused(line.version5(), refusal.get()));
                } else {
                    loggedIn = true;
                    services.metrics().countConnect();
                    welcome(packet, Membership.speaker(welcome.device()), announced);
                }
            }
        }
    }

    private void refuse(Handshake.Outcome.Refused refused) {
        services.metrics().countRefusedConnection(refused.reason());
        line.refuse(refused.code());
    }

    private void welcome(MqttConnectMessage packet, @Nullable Speaker speaker, MqttSession.Announced announced) {
        session = new MqttSession(line, services, speaker, membership, announced);
        String clientId = packet.payload().clientIdentifier();
        boolean assignId = clientId == null || clientId.isEmpty();
        line.welcome(
                Packets.acceptConnect(line.version5(), assignId, services.options()),
                packet.variableHeader().keepAliveTimeSeconds(),
                membership.left());
    }

    /** Closes the connection of a device that may no longer be connected, and ends what a gateway may no longer hear. */
    @Override
    public void recheck() {
        context.runOnContext(now -> {
            if (line.isClosed()) {
                return;
            }
            if (!membership.holds()) {
                line.disconnect(Disconnect.ADMINISTRATIVE_ACTION);
            } else if (session != null) {
                session.recheck();
            }
        });
    }

    /** Tells a v5 client why and closes; wills of a server that stops are void. */
    @Override
    public void shutDown() {
        context.runOnContext(now -> {
            if (session != null) {
                session.shutDown();
            }
            line.disconnect(Disconnect.SERVER_SHUTTING_DOWN);
        });
    }

    private void ended() {
        line.ended();
        connecting = false;
        if (session != null) {
            session.close();
        }
        membership.leave();
        if (loggedIn) {
            loggedIn = false;
            services.metrics().countDisconnect();
        }
    }
}
