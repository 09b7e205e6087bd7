package io.adit.connectivity.mqtt;

import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.sparkplug.SparkplugTopic;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.netty.handler.codec.mqtt.MqttReasonCodes;
import io.netty.handler.codec.mqtt.MqttReasonCodes.Disconnect;
import io.netty.handler.codec.mqtt.MqttSubscribeMessage;
import io.netty.handler.codec.mqtt.MqttTopicSubscription;
import io.netty.handler.codec.mqtt.MqttUnsubscribeMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one client has subscribed to: its errors, its commands, what Sparkplug has for it. Runs on the connection's event loop
 * only.
 */
final class Subscriptions {
    private static final int REFUSED = 0x80;

    private final ClientLine line;
    private final @Nullable Speaker speaker;
    private final ErrorReports errors;
    private final SparkplugLine sparkplug;
    private final @Nullable CommandSubscriptions commands;

    /**
     * @param speaker who logged in; null for nobody
     * @param commands null where nobody logged in
     */
    Subscriptions(
            ClientLine line,
            @Nullable Speaker speaker,
            ErrorReports errors,
            SparkplugLine sparkplug,
            @Nullable CommandSubscriptions commands) {
        this.line = line;
        this.speaker = speaker;
        this.errors = errors;
        this.sparkplug = sparkplug;
        this.commands = commands;
    }

    void subscribe(MqttSubscribeMessage packet) {
        if (packet.payload().topicSubscriptions().isEmpty()) {
            line.disconnect(Disconnect.PROTOCOL_ERROR);
            return;
        }
        MqttProperties properties = packet.idAndPropertiesVariableHeader().properties();
        if (properties.getProperty(MqttProperties.SUBSCRIPTION_IDENTIFIER) != null) {
            line.disconnect(Disconnect.SUBSCRIPTION_IDENTIFIERS_NOT_SUPPORTED);
            return;
        }
        List<Integer> codes = new ArrayList<>();
        for (MqttTopicSubscription wanted : packet.payload().topicSubscriptions()) {
            codes.add(granted(wanted.topicFilter(), wanted.qualityOfService()));
        }
        line.write(Packets.subscribeAck(packet.variableHeader().messageId(), codes));
    }

    private int granted(String filter, MqttQoS qos) {
        if (line.version5() && filter.startsWith("$share/")) {
            return MqttReasonCodes.SubAck.SHARED_SUBSCRIPTIONS_NOT_SUPPORTED.byteValue() & 0xFF;
        }
        if (qos != MqttQoS.EXACTLY_ONCE && errors.subscribe(filter)) {
            return 0;
        }
        if (SparkplugTopic.isSparkplug(filter)) {
            return qos != MqttQoS.EXACTLY_ONCE && sparkplug.subscribe(speaker, filter) ? 0 : REFUSED;
        }
        Integer command = commands == null ? null : commands.subscribe(filter, qos);
        return command == null ? REFUSED : command;
    }

    void unsubscribe(MqttUnsubscribeMessage packet) {
        List<String> filters = packet.payload().topics();
        if (filters.isEmpty()) {
            line.disconnect(Disconnect.PROTOCOL_ERROR);
            return;
        }
        filters.forEach(errors::unsubscribe);
        filters.forEach(sparkplug::unsubscribe);
        if (commands != null) {
            filters.forEach(commands::unsubscribe);
        }
        line.write(Packets.unsubscribeAck(packet.variableHeader().messageId(), filters.size(), line.version5()));
    }

    /** The client has a command that was sent with QoS 1. */
    void acknowledged(int packetId) {
        if (commands != null) {
            commands.acknowledged(packetId);
        }
    }

    /** Ends what the registry no longer allows. */
    void recheck() {
        sparkplug.recheck();
        if (commands != null) {
            commands.recheck();
        }
    }

    /** The client is gone. */
    void close() {
        if (commands != null) {
            commands.close();
        }
        sparkplug.ended(speaker);
    }
}
