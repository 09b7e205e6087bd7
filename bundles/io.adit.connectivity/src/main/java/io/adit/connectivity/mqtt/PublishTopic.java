package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic that a device publishes to: {@code endpoint[/tenant[/device]][/?property-bag]}.
 *
 * @param name the topic without its property bag
 * @param endpoint the first segment as given
 * @param kind what the endpoint stands for; null for an unknown one
 * @param tenant second segment; null when absent or empty
 * @param device third segment; null when absent or empty
 * @param surplus whether there are more segments than the form has
 * @param bag the properties
 */
record PublishTopic(
        String name,
        String endpoint,
        DeviceMessage.@Nullable Kind kind,
        @Nullable String tenant,
        @Nullable String device,
        boolean surplus,
        PropertyBag bag) {

    static PublishTopic parse(String topic) {
        int query = topic.lastIndexOf("/?");
        String name = query < 0 ? topic : topic.substring(0, query);
        PropertyBag bag = PropertyBag.EMPTY;
        if (query >= 0) {
            try {
                bag = PropertyBag.parse(topic.substring(query + 1));
            } catch (IllegalArgumentException e) {
                name = topic;
            }
        }
        List<String> segments = List.of(name.split("/", -1));
        String endpoint = segments.get(0);
        return new PublishTopic(
                name, endpoint, kind(endpoint), segment(segments, 1), segment(segments, 2), segments.size() > 3, bag);
    }

    /** Returns the same topic with other properties. */
    PublishTopic with(PropertyBag other) {
        return new PublishTopic(name, endpoint, kind, tenant, device, surplus, other);
    }

    private static @Nullable String segment(List<String> segments, int index) {
        return index < segments.size() && !segments.get(index).isEmpty() ? segments.get(index) : null;
    }

    private static DeviceMessage.@Nullable Kind kind(String endpoint) {
        return switch (endpoint) {
            case "telemetry", "t" -> DeviceMessage.Kind.TELEMETRY;
            case "event", "e" -> DeviceMessage.Kind.EVENT;
            default -> null;
        };
    }
}
