package io.adit.connectivity.mqtt;

import io.adit.connectivity.internal.Resolution;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.mqtt.MqttConnAckMessage;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttFixedHeader;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttMessageIdAndPropertiesVariableHeader;
import io.netty.handler.codec.mqtt.MqttMessageIdVariableHeader;
import io.netty.handler.codec.mqtt.MqttMessageType;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.MqttProperty;
import io.netty.handler.codec.mqtt.MqttPubAckMessage;
import io.netty.handler.codec.mqtt.MqttPubReplyMessageVariableHeader;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttPublishVariableHeader;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.netty.handler.codec.mqtt.MqttReasonCodeAndPropertiesVariableHeader;
import io.netty.handler.codec.mqtt.MqttReasonCodes.Disconnect;
import io.netty.handler.codec.mqtt.MqttReasonCodes.PubAck;
import io.netty.handler.codec.mqtt.MqttSubAckMessage;
import io.netty.handler.codec.mqtt.MqttSubAckPayload;
import io.netty.handler.codec.mqtt.MqttUnsubAckMessage;
import io.netty.handler.codec.mqtt.MqttUnsubAckPayload;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The packets that the adapter sends. */
final class Packets {
    static final int TOPIC_ALIAS_MAXIMUM = 32;

    private Packets() {}

    static MqttConnAckMessage refuseConnect(MqttConnectReturnCode code) {
        return MqttMessageBuilders.connAck()
                .returnCode(code)
                .sessionPresent(false)
                .build();
    }

    static MqttConnAckMessage acceptConnect(boolean version5, boolean assignId, MqttAdapterOptions options) {
        MqttMessageBuilders.ConnAckBuilder builder = MqttMessageBuilders.connAck()
                .returnCode(MqttConnectReturnCode.CONNECTION_ACCEPTED)
                .sessionPresent(false);
        if (version5) {
            MqttMessageBuilders.ConnAckPropertiesBuilder properties = new MqttMessageBuilders.ConnAckPropertiesBuilder()
                    .sessionExpiryInterval(0)
                    .receiveMaximum(options.inFlight())
                    .maximumQos((byte) 1)
                    .maximumPacketSize(options.maxMessageBytes())
                    .topicAliasMaximum(TOPIC_ALIAS_MAXIMUM)
                    .subscriptionIdentifiersAvailable(false)
                    .sharedSubscriptionAvailable(false);
            if (assignId) {
                properties.assignedClientId(UUID.randomUUID().toString());
            }
            builder.properties(properties.build());
        }
        return builder.build();
    }

    static MqttMessage disconnect(Disconnect reason) {
        return new MqttMessage(
                header(MqttMessageType.DISCONNECT),
                new MqttReasonCodeAndPropertiesVariableHeader(reason.byteValue(), MqttProperties.NO_PROPERTIES));
    }

    /** What a v5 client is told when its connection is closed for a refusal. */
    static Disconnect disconnectCode(Resolution.Reason reason) {
        return switch (reason) {
            case UNKNOWN_TOPIC -> Disconnect.TOPIC_NAME_INVALID;
            case QOS -> Disconnect.QOS_NOT_SUPPORTED;
            case PAYLOAD -> Disconnect.PAYLOAD_FORMAT_INVALID;
            case TOO_LARGE -> Disconnect.PACKET_TOO_LARGE;
            case NOT_STORED -> Disconnect.UNSPECIFIED_ERROR;
            case LIMIT -> Disconnect.QUOTA_EXCEEDED;
            case OTHER_TENANT, UNKNOWN_DEVICE, DISABLED, NOT_AUTHENTICATED, NOT_VIA -> Disconnect.NOT_AUTHORIZED;
        };
    }

    /** What a v5 client is told of a publication that was refused while its connection stays. */
    static PubAck publishCode(Resolution.Reason reason) {
        return switch (reason) {
            case UNKNOWN_TOPIC -> PubAck.TOPIC_NAME_INVALID;
            case PAYLOAD -> PubAck.PAYLOAD_FORMAT_INVALID;
            case LIMIT, TOO_LARGE -> PubAck.QUOTA_EXCEEDED;
            case QOS, NOT_STORED -> PubAck.UNSPECIFIED_ERROR;
            case OTHER_TENANT, UNKNOWN_DEVICE, DISABLED, NOT_AUTHENTICATED, NOT_VIA -> PubAck.NOT_AUTHORIZED;
        };
    }

    /** An acknowledgement; one of success needs no code. */
    static MqttPubAckMessage publishAck(int packetId, PubAck code) {
        return new MqttPubAckMessage(
                header(MqttMessageType.PUBACK),
                code == PubAck.SUCCESS
                        ? MqttMessageIdVariableHeader.from(packetId)
                        : new MqttPubReplyMessageVariableHeader(
                                packetId, code.byteValue(), MqttProperties.NO_PROPERTIES));
    }

    static MqttMessage pong() {
        return new MqttMessage(header(MqttMessageType.PINGRESP));
    }

    static MqttSubAckMessage subscribeAck(int packetId, List<Integer> codes) {
        return new MqttSubAckMessage(
                header(MqttMessageType.SUBACK),
                new MqttMessageIdAndPropertiesVariableHeader(packetId, MqttProperties.NO_PROPERTIES),
                new MqttSubAckPayload(codes));
    }

    /** An acknowledgement; only that of version 5 has codes, one for each topic. */
    static MqttUnsubAckMessage unsubscribeAck(int packetId, int topics, boolean version5) {
        return new MqttUnsubAckMessage(
                header(MqttMessageType.UNSUBACK),
                new MqttMessageIdAndPropertiesVariableHeader(packetId, MqttProperties.NO_PROPERTIES),
                new MqttUnsubAckPayload(Collections.nCopies(version5 ? topics : 0, (short) 0)));
    }

    /** A publication to the client; packet id 0 means QoS 0. */
    static MqttPublishMessage publish(String topic, int packetId, byte[] payload, MqttProperties properties) {
        MqttQoS qos = packetId == 0 ? MqttQoS.AT_MOST_ONCE : MqttQoS.AT_LEAST_ONCE;
        return new MqttPublishMessage(
                new MqttFixedHeader(MqttMessageType.PUBLISH, false, qos, false, 0),
                new MqttPublishVariableHeader(topic, packetId, properties),
                Unpooled.wrappedBuffer(payload));
    }

    private static MqttFixedHeader header(MqttMessageType type) {
        return new MqttFixedHeader(type, false, MqttQoS.AT_MOST_ONCE, false, 0);
    }

    static @Nullable String text(MqttProperties properties, int id) {
        MqttProperty<?> property = properties.getProperty(id);
        return property != null && property.value() instanceof String text ? text : null;
    }

    static @Nullable Integer number(MqttProperties properties, int id) {
        MqttProperty<?> property = properties.getProperty(id);
        return property != null && property.value() instanceof Integer number ? number : null;
    }
}
