package io.adit.connectivity.mqtt;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The topic aliases that a client has set (MQTT 5, 3.3.2.3.4). Runs on the connection's event loop only. */
final class TopicAliases {
    private final Map<Integer, String> names = new HashMap<>();

    /** The topic of a publication; null where its alias is none that the client may use. */
    @Nullable
    String resolve(MqttPublishMessage packet) {
        String name = packet.variableHeader().topicName();
        Integer alias = Packets.number(packet.variableHeader().properties(), MqttProperties.TOPIC_ALIAS);
        if (alias == null) {
            return name;
        }
        if (alias < 1 || alias > Packets.TOPIC_ALIAS_MAXIMUM) {
            return null;
        }
        if (name.isEmpty()) {
            return names.get(alias);
        }
        names.put(alias, name);
        return name;
    }
}
