package io.adit.connectivity.mqtt;

import io.adit.connectivity.command.Delivery;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttReasonCodes.Disconnect;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What MQTT 5 says in properties and Hono's contract in topics: the two are brought together here. */
final class Version5 {
    private static final int MAX_PROPERTIES = 32;
    private static final int PROPERTY_BYTES = 64;

    private Version5() {}

    /** Why a PUBLISH with these properties ends the connection (MQTT 5, 3.3.2.3.2 and 3.3.4-6); null where it does not. */
    static @Nullable Disconnect fault(MqttProperties properties) {
        Integer format = Packets.number(properties, MqttProperties.PAYLOAD_FORMAT_INDICATOR);
        if (format != null && format > 1) {
            return Disconnect.MALFORMED_PACKET;
        }
        return properties.getProperties(MqttProperties.SUBSCRIPTION_IDENTIFIER).isEmpty()
                ? null
                : Disconnect.PROTOCOL_ERROR;
    }

    /**
     * Adds user properties and correlation data of a PUBLISH to the topic's property bag, which goes first where both name
     * the same.
     */
    static PublishTopic withProperties(PublishTopic topic, MqttProperties properties) {
        Map<String, List<String>> values = new HashMap<>();
        if (properties.getProperty(MqttProperties.CORRELATION_DATA) instanceof MqttProperties.BinaryProperty data) {
            values.put("correlation-id", List.of(text(data.value())));
        }
        if (properties.getProperty(MqttProperties.USER_PROPERTY) instanceof MqttProperties.UserProperties user) {
            for (MqttProperties.StringPair pair : user.value()) {
                if (values.size() < MAX_PROPERTIES) {
                    values.put(pair.key, List.of(pair.value));
                }
            }
        }
        if (values.isEmpty()) {
            return topic;
        }
        values.putAll(topic.bag().values());
        return topic.with(new PropertyBag(values));
    }

    /** Correlation data as text; as hexadecimal digits where it is none. */
    private static String text(byte[] data) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data))
                    .toString();
        } catch (CharacterCodingException e) {
            return HexFormat.of().formatHex(data);
        }
    }

    /**
     * Returns the properties of a command: its content type and, where an answer is wanted, the request id as correlation
     * data and the topic of an answer with status 200.
     */
    static MqttProperties ofCommand(String topic, Delivery delivery) {
        MqttProperties properties = new MqttProperties();
        String contentType = delivery.command().contentType();
        if (!contentType.isEmpty()) {
            properties.add(new MqttProperties.StringProperty(MqttProperties.CONTENT_TYPE, contentType));
        }
        String requestId = delivery.requestId();
        if (requestId != null) {
            properties.add(new MqttProperties.StringProperty(
                    MqttProperties.RESPONSE_TOPIC, ResponseTopic.answering(topic, requestId)));
            properties.add(new MqttProperties.BinaryProperty(
                    MqttProperties.CORRELATION_DATA, requestId.getBytes(StandardCharsets.UTF_8)));
        }
        return properties;
    }

    /** Returns an upper bound of the size of a packet without properties. */
    static long packetBytes(String topic, byte[] payload) {
        return (long) topic.getBytes(StandardCharsets.UTF_8).length + payload.length + PROPERTY_BYTES;
    }

    /** Returns an upper bound of the size of a command's packet. */
    static long packetBytes(String topic, Delivery delivery) {
        long texts = 2L * topic.getBytes(StandardCharsets.UTF_8).length
                + delivery.command().contentType().getBytes(StandardCharsets.UTF_8).length;
        return texts + delivery.command().payload().length + 2L * PROPERTY_BYTES;
    }
}
