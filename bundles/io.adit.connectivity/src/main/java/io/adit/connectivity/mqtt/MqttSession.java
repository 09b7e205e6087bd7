package io.adit.connectivity.mqtt;

import io.adit.connectivity.internal.Membership;
import io.adit.connectivity.internal.Speaker;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttPubAckMessage;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttReasonCodeAndPropertiesVariableHeader;
import io.netty.handler.codec.mqtt.MqttReasonCodes.Disconnect;
import io.netty.handler.codec.mqtt.MqttSubscribeMessage;
import io.netty.handler.codec.mqtt.MqttUnsubscribeMessage;
import org.jspecify.annotations.Nullable;

/** What a client does between its CONNACK and its end. Runs on the connection's event loop only. */
final class MqttSession {
    private final ClientLine line;
    private final SparkplugLine sparkplug;
    private final Intake intake;
    private final Subscriptions subscriptions;

    /** @param speaker who logged in; null for nobody */
    MqttSession(
            ClientLine line,
            MqttServices services,
            @Nullable Speaker speaker,
            Membership membership,
            Announced announced) {
        this.line = line;
        this.sparkplug = announced.sparkplug();
        ErrorReports errors = new ErrorReports(services.registry(), services.clock(), speaker);
        CommandSubscriptions commands = null;
        if (speaker != null) {
            CommandLine own = new CommandLine(services, speaker, membership, line::command);
            commands = new CommandSubscriptions(line.context(), services, speaker, announced.mostCommands(), own);
            sparkplug.login(speaker, own);
        }
        this.intake = new Intake(line, services, speaker, errors, sparkplug);
        this.subscriptions = new Subscriptions(line, speaker, errors, sparkplug, commands);
    }

    /**
     * What the client's CONNECT said.
     *
     * @param mostCommands commands with QoS 1 that the client takes before it acknowledges one
     * @param sparkplug has the client's will
     */
    record Announced(int mostCommands, SparkplugLine sparkplug) {}

    void handle(MqttMessage packet) {
        switch (packet.fixedHeader().messageType()) {
            case PUBLISH -> intake.publish((MqttPublishMessage) packet);
            case SUBSCRIBE -> subscriptions.subscribe((MqttSubscribeMessage) packet);
            case UNSUBSCRIBE -> subscriptions.unsubscribe((MqttUnsubscribeMessage) packet);
            case PUBACK -> {
                if (packet instanceof MqttPubAckMessage acknowledged) {
                    subscriptions.acknowledged(acknowledged.variableHeader().messageId());
                }
            }
            case PINGREQ -> line.write(Packets.pong());
            case DISCONNECT -> goodbye(packet);
            default -> line.disconnect(Disconnect.PROTOCOL_ERROR);
        }
    }

    /** A v5 client may say good-bye and want its will carried out all the same (reason code 4). */
    private void goodbye(MqttMessage packet) {
        boolean withWill = packet.variableHeader() instanceof MqttReasonCodeAndPropertiesVariableHeader reason
                && reason.reasonCode() == Disconnect.DISCONNECT_WITH_WILL_MESSAGE.byteValue();
        if (!withWill) {
            sparkplug.sayGoodbye();
        }
        line.close();
    }

    /** The client may read again. */
    void writable() {
        intake.progressed();
    }

    /** Ends what the registry no longer allows. */
    void recheck() {
        subscriptions.recheck();
    }

    /** The server stops, so the client's will is void. */
    void shutDown() {
        sparkplug.sayGoodbye();
    }

    /** The client is gone. */
    void close() {
        intake.close();
        subscriptions.close();
    }
}
