package io.adit.connectivity.mqtt;

import io.adit.connectivity.command.Delivery;
import io.adit.connectivity.internal.DeviceConnection;
import io.adit.connectivity.internal.Membership;
import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.sparkplug.SparkplugTopic;
import io.adit.connectivity.tls.ClientCertificates;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttDecoder;
import io.netty.handler.codec.mqtt.MqttEncoder;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttPubAckMessage;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.netty.handler.codec.mqtt.MqttReasonCodeAndPropertiesVariableHeader;
import io.netty.handler.codec.mqtt.MqttReasonCodes;
import io.netty.handler.codec.mqtt.MqttReasonCodes.Disconnect;
import io.netty.handler.codec.mqtt.MqttSubscribeMessage;
import io.netty.handler.codec.mqtt.MqttTopicSubscription;
import io.netty.handler.codec.mqtt.MqttUnacceptableProtocolVersionException;
import io.netty.handler.codec.mqtt.MqttUnsubscribeMessage;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.Context;
import io.vertx.core.internal.net.NetSocketInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's connection, from its CONNECT to its end. All state belongs to the connection's event loop; {@link
 * #recheck} and {@link #shutDown} may be called from any thread.
 */
final class MqttConnection implements PublishFlow.Peer, DeviceConnection {
    private static final Logger LOG = LoggerFactory.getLogger(MqttConnection.class);
    private static final int MAX_CLIENT_ID = 1024;
    private static final int MOST_COMMANDS = 32;

    private final NetSocketInternal socket;
    private final Context context;
    private final MqttServices services;
    private final PublishFlow flow;
    private final Membership membership;
    private final TopicAliases topicAliases = new TopicAliases();
    private final SparkplugLine sparkplug;
    private long connectTimer = -1;
    private long keepAliveTimer = -1;
    private long lastPacketNanos = System.nanoTime();
    private boolean connecting;
    private boolean connected;
    private boolean version5;
    private boolean paused;
    private boolean closed;
    private @Nullable Speaker speaker;
    private ErrorReports errors;
    private @Nullable CommandSubscriptions commands;
    private int clientReceiveMaximum = MOST_COMMANDS;
    private long clientPacketBytes = Long.MAX_VALUE;
    private long endTimer = -1;

    MqttConnection(NetSocketInternal socket, Context context, MqttServices services) {
        this.socket = socket;
        this.context = context;
        this.services = services;
        this.membership = new Membership(services.registry(), services.connections(), services.clock(), this);
        this.flow = new PublishFlow(
                context,
                services.downstream(),
                services.metrics(),
                services.options().inFlight(),
                this);
        this.errors = new ErrorReports(services.registry(), services.clock(), null);
        this.sparkplug = new SparkplugLine(context, services, this::send);
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
        socket.drainHandler(nothing -> progressed());
        connectTimer = context.owner()
                .setTimer(TimeUnit.SECONDS.toMillis(services.options().connectSeconds()), timer -> socket.close());
    }

    private void received(Object message) {
        try {
            if (!closed && message instanceof MqttMessage packet) {
                lastPacketNanos = System.nanoTime();
                if (packet.decoderResult().isFailure()) {
                    malformed(packet.decoderResult().cause());
                } else if (connected) {
                    handle(packet);
                } else if (packet instanceof MqttConnectMessage connect && !connecting) {
                    connect(connect);
                } else {
                    socket.close();
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("a packet could not be handled; its connection is closed", e);
            disconnect(Disconnect.UNSPECIFIED_ERROR);
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void malformed(Throwable cause) {
        LOG.debug("malformed packet: {}", cause.toString());
        services.metrics().countRejected(cause instanceof TooLongFrameException ? "too-large" : "malformed");
        if (cause instanceof MqttUnacceptableProtocolVersionException && !connected) {
            socket.writeMessage(Packets.refuseConnect(
                            MqttConnectReturnCode.CONNECTION_REFUSED_UNACCEPTABLE_PROTOCOL_VERSION))
                    .onComplete(done -> socket.close());
            return;
        }
        disconnect(cause instanceof TooLongFrameException ? Disconnect.PACKET_TOO_LARGE : Disconnect.MALFORMED_PACKET);
    }

    private void connect(MqttConnectMessage packet) {
        context.owner().cancelTimer(connectTimer);
        connecting = true;
        sparkplug.connect(packet);
        version5 = packet.variableHeader().version() == 5;
        int keepAlive = packet.variableHeader().keepAliveTimeSeconds();
        String clientId = packet.payload().clientIdentifier();
        Integer receiveMaximum = Packets.number(packet.variableHeader().properties(), MqttProperties.RECEIVE_MAXIMUM);
        if (receiveMaximum != null) {
            clientReceiveMaximum = Math.min(MOST_COMMANDS, receiveMaximum);
        }
        Integer packetBytes = Packets.number(packet.variableHeader().properties(), MqttProperties.MAXIMUM_PACKET_SIZE);
        if (packetBytes != null) {
            clientPacketBytes = Integer.toUnsignedLong(packetBytes);
        }
        boolean assignId = clientId == null || clientId.isEmpty();
        // What the client sends before its CONNACK waits in the socket.
        pause(true);
        new Handshake(services)
                .judge(packet, ClientCertificates.of(socket))
                .thenAccept(outcome -> context.runOnContext(now -> {
                    if (closed) {
                        return;
                    }
                    switch (admit(outcome)) {
                        case Handshake.Outcome.Welcome welcome -> welcome(assignId, keepAlive);
                        case Handshake.Outcome.Anonymous anonymous -> welcome(assignId, keepAlive);
                        case Handshake.Outcome.Refused refused -> {
                            services.metrics().countRefusedConnection(refused.reason());
                            socket.writeMessage(Packets.refuseConnect(refused.code()))
                                    .onComplete(done -> socket.close());
                        }
                    }
                }));
    }

    private Handshake.Outcome admit(Handshake.Outcome outcome) {
        if (!(outcome instanceof Handshake.Outcome.Welcome welcome)) {
            return outcome;
        }
        Optional<Membership.Refusal> refusal = membership.enter(welcome.device());
        if (refusal.isPresent()) {
            return Handshake.refused(version5, refusal.get());
        }
        Speaker device = Membership.speaker(welcome.device());
        speaker = device;
        services.metrics().countConnect();
        errors = new ErrorReports(services.registry(), services.clock(), device);
        CommandLine line = new CommandLine(services, device, membership, this::command);
        commands = new CommandSubscriptions(context, services, device, clientReceiveMaximum, line);
        return outcome;
    }

    private void welcome(boolean assignId, int keepAliveSeconds) {
        connected = true;
        socket.writeMessage(Packets.acceptConnect(version5, assignId, services.options()));
        if (keepAliveSeconds > 0) {
            long limitNanos = TimeUnit.MILLISECONDS.toNanos(keepAliveSeconds * 1500L);
            keepAliveTimer = context.owner().setPeriodic(keepAliveSeconds * 500L, timer -> {
                if (!paused && System.nanoTime() - lastPacketNanos > limitNanos) {
                    disconnect(Disconnect.KEEP_ALIVE_TIMEOUT);
                }
            });
        }
        membership
                .left()
                .ifPresent(left -> endTimer = context.owner()
                        .setTimer(Math.max(1, left.toMillis()), over -> disconnect(Disconnect.MAXIMUM_CONNECT_TIME)));
        pause(false);
    }

    private void handle(MqttMessage packet) {
        switch (packet.fixedHeader().messageType()) {
            case PUBLISH -> publish((MqttPublishMessage) packet);
            case SUBSCRIBE -> subscribe((MqttSubscribeMessage) packet);
            case UNSUBSCRIBE -> unsubscribe((MqttUnsubscribeMessage) packet);
            case PUBACK -> {
                if (commands != null && packet instanceof MqttPubAckMessage acknowledged) {
                    commands.acknowledged(acknowledged.variableHeader().messageId());
                }
            }
            case PINGREQ -> socket.writeMessage(Packets.pong());
            case DISCONNECT -> goodbye(packet);
            default -> disconnect(Disconnect.PROTOCOL_ERROR);
        }
    }

    /** A v5 client may say good-bye and want its will carried out all the same (reason code 4). */
    private void goodbye(MqttMessage packet) {
        boolean withWill = packet.variableHeader() instanceof MqttReasonCodeAndPropertiesVariableHeader reason
                && reason.reasonCode() == Disconnect.DISCONNECT_WITH_WILL_MESSAGE.byteValue();
        if (!withWill) {
            sparkplug.sayGoodbye();
        }
        socket.close();
    }

    private void publish(MqttPublishMessage packet) {
        String name = topicAliases.resolve(packet);
        if (name == null) {
            disconnect(Disconnect.TOPIC_ALIAS_INVALID);
            return;
        }
        MqttProperties properties = packet.variableHeader().properties();
        Integer expiry = Packets.number(properties, MqttProperties.PUBLICATION_EXPIRY_INTERVAL);
        Publication publication = new Publication(
                name,
                Math.max(0, packet.variableHeader().packetId()),
                packet.fixedHeader().qosLevel().value(),
                ByteBufUtil.getBytes(packet.payload()),
                Packets.text(properties, MqttProperties.CONTENT_TYPE),
                expiry == null ? null : Integer.toUnsignedLong(expiry));
        if (version5
                && publication.qos() == 1
                && flow.unsettled() >= services.options().inFlight()) {
            disconnect(Disconnect.RECEIVE_MAXIMUM_EXCEEDED);
            return;
        }
        PublishTopic topic =
                version5 ? Version5.withProperties(PublishTopic.parse(name), properties) : PublishTopic.parse(name);
        if (SparkplugTopic.isSparkplug(name)) {
            publishSparkplug(publication, topic);
            progressed();
            return;
        }
        switch (services.resolver().resolve(speaker, publication, topic)) {
            case Resolution.Accepted accepted -> flow.offer(publication, topic, accepted.message());
            case Resolution.CommandAnswer answer -> answered(publication, topic, answer);
            case Resolution.Refused refused -> refuse(publication, topic, refused);
        }
        progressed();
    }

    private void publishSparkplug(Publication publication, PublishTopic topic) {
        SparkplugLine.Taken taken = sparkplug.take(speaker, publication, publication.topic());
        if (taken.refused() != null) {
            refuse(publication, topic, taken.refused());
        } else if (taken.message() != null) {
            flow.offer(publication, topic, taken.message());
        } else if (publication.qos() == 1) {
            flow.settleWithoutDownstream(publication, topic, true);
        }
    }

    /** An answer that nobody waits for any more is acknowledged too: the device can do nothing about it. */
    private void answered(Publication publication, PublishTopic topic, Resolution.CommandAnswer answer) {
        services.commands().answer(answer.tenant(), answer.deviceId(), answer.requestId(), answer.answer());
        if (publication.qos() == 1) {
            flow.settleWithoutDownstream(publication, topic, true);
        }
    }

    private void refuse(Publication publication, PublishTopic topic, Resolution.Refused refusal) {
        services.metrics().countRejected(refusal.reason().counter());
        boolean reported = errors.report(publication, topic, refusal, this::send);
        PropertyBag.OnError mode = topic.bag().onError();
        boolean stay = publication.qos() < 2
                && switch (mode) {
                    case DEFAULT -> reported;
                    case DISCONNECT -> false;
                    case IGNORE, SKIP_ACK -> true;
                };
        if (!stay) {
            disconnect(Packets.disconnectCode(refusal.reason()));
        } else if (publication.qos() == 1) {
            flow.settleWithoutDownstream(publication, topic, mode != PropertyBag.OnError.SKIP_ACK);
        }
    }

    @Override
    public void failed(Publication publication, PublishTopic topic) {
        Resolution.Refused refusal = new Resolution.Refused(
                503, "the message could not be stored", Resolution.Reason.NOT_STORED, topic.device());
        errors.report(publication, topic, refusal, this::send);
        PropertyBag.OnError mode = topic.bag().onError();
        if (mode == PropertyBag.OnError.DEFAULT || mode == PropertyBag.OnError.DISCONNECT) {
            disconnect(Disconnect.UNSPECIFIED_ERROR);
        }
    }

    private void subscribe(MqttSubscribeMessage packet) {
        if (packet.payload().topicSubscriptions().isEmpty()) {
            disconnect(Disconnect.PROTOCOL_ERROR);
            return;
        }
        MqttProperties properties = packet.idAndPropertiesVariableHeader().properties();
        if (properties.getProperty(MqttProperties.SUBSCRIPTION_IDENTIFIER) != null) {
            disconnect(Disconnect.SUBSCRIPTION_IDENTIFIERS_NOT_SUPPORTED);
            return;
        }
        List<Integer> codes = new ArrayList<>();
        for (MqttTopicSubscription wanted : packet.payload().topicSubscriptions()) {
            codes.add(granted(wanted.topicFilter(), wanted.qualityOfService()));
        }
        socket.writeMessage(Packets.subscribeAck(packet.variableHeader().messageId(), codes));
    }

    private int granted(String filter, MqttQoS qos) {
        if (version5 && filter.startsWith("$share/")) {
            return MqttReasonCodes.SubAck.SHARED_SUBSCRIPTIONS_NOT_SUPPORTED.byteValue() & 0xFF;
        }
        if (qos != MqttQoS.EXACTLY_ONCE && errors.subscribe(filter)) {
            return 0;
        }
        if (SparkplugTopic.isSparkplug(filter)) {
            return qos != MqttQoS.EXACTLY_ONCE && sparkplug.subscribe(speaker, filter) ? 0 : 0x80;
        }
        Integer command = commands == null ? null : commands.subscribe(filter, qos);
        return command == null ? 0x80 : command;
    }

    private void unsubscribe(MqttUnsubscribeMessage packet) {
        List<String> filters = packet.payload().topics();
        if (filters.isEmpty()) {
            disconnect(Disconnect.PROTOCOL_ERROR);
            return;
        }
        filters.forEach(errors::unsubscribe);
        filters.forEach(sparkplug::unsubscribe);
        if (commands != null) {
            filters.forEach(commands::unsubscribe);
        }
        socket.writeMessage(Packets.unsubscribeAck(packet.variableHeader().messageId(), filters.size()));
    }

    /** A client that does not read what it subscribed to loses it. */
    private void send(String topic, byte[] payload) {
        if (!socket.writeQueueFull()) {
            socket.writeMessage(Packets.publish(topic, 0, payload, MqttProperties.NO_PROPERTIES));
        }
    }

    /** Writes a command; false when the client reads too slowly or is gone. */
    private boolean command(String topic, int packetId, Delivery delivery) {
        if (closed || socket.writeQueueFull() || Version5.packetBytes(topic, delivery) > clientPacketBytes) {
            return false;
        }
        MqttProperties properties = version5 ? Version5.ofCommand(topic, delivery) : MqttProperties.NO_PROPERTIES;
        socket.writeMessage(Packets.publish(topic, packetId, delivery.command().payload(), properties));
        return true;
    }

    @Override
    public void acknowledge(int packetId) {
        if (!closed) {
            socket.writeMessage(Packets.publishAck(packetId));
        }
    }

    @Override
    public void progressed() {
        boolean tooMany =
                !version5 && flow.unsettled() >= 2 * services.options().inFlight();
        if (connected) {
            pause(flow.isFull() || tooMany || socket.writeQueueFull());
        }
    }

    private void pause(boolean pause) {
        if (pause == paused || closed) {
            return;
        }
        paused = pause;
        if (pause) {
            socket.pause();
        } else {
            lastPacketNanos = System.nanoTime();
            socket.resume();
        }
    }

    /** Closes the connection of a device that may no longer be connected, and ends what a gateway may no longer hear. */
    @Override
    public void recheck() {
        context.runOnContext(now -> {
            if (closed) {
                return;
            }
            if (!membership.holds()) {
                disconnect(Disconnect.ADMINISTRATIVE_ACTION);
            } else if (commands != null) {
                commands.recheck();
            }
        });
    }

    /** Tells a v5 client why and closes. */
    @Override
    public void shutDown() {
        context.runOnContext(now -> {
            sparkplug.sayGoodbye();
            disconnect(Disconnect.SERVER_SHUTTING_DOWN);
        });
    }

    private void disconnect(Disconnect reason) {
        if (closed) {
            return;
        }
        closed = true;
        if (connected && version5) {
            socket.writeMessage(Packets.disconnect(reason)).onComplete(done -> socket.close());
        } else {
            socket.close();
        }
    }

    private void ended() {
        closed = true;
        connecting = false;
        context.owner().cancelTimer(connectTimer);
        context.owner().cancelTimer(keepAliveTimer);
        context.owner().cancelTimer(endTimer);
        flow.close();
        if (commands != null) {
            commands.close();
        }
        sparkplug.ended(speaker);
        membership.leave();
        if (speaker != null) {
            services.metrics().countDisconnect();
            speaker = null;
        }
    }
}
