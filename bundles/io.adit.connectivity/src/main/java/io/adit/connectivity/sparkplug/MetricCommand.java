package io.adit.connectivity.sparkplug;

import io.adit.connectivity.command.DeviceCommand;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command in Sparkplug's words: the payload of an NCMD or DCMD. */
public sealed interface MetricCommand {
    /** It can be sent. */
    record Payload(byte[] bytes) implements MetricCommand {}

    /** It can't; {@code reason} is a sentence for its sender. */
    record Refused(String reason) implements MetricCommand {}

    /**
     * Writes a command. A Sparkplug payload passes as it is. Of JSON, a number, boolean or text sets the metric that the
     * subject names; an object sets each metric that a member names.
     *
     * @param born the metrics of whom it is for; null where no birth named any
     * @param now milliseconds since the epoch
     */
    static MetricCommand of(DeviceCommand command, @Nullable BornMetrics born, long now) {
        if (born == null) {
            return new Refused("Device '" + command.deviceId() + "' has not named its metrics by a birth yet.");
        }
        if (SparkplugHost.RAW_TYPE.equals(command.contentType())) {
            return raw(command.payload());
        }
        Object value;
        try {
            value = Json.decodeValue(Buffer.buffer(command.payload()));
        } catch (DecodeException e) {
            return new Refused("The payload of a command to a Sparkplug metric must be JSON.");
        }
        Map<String, ?> wanted = value instanceof JsonObject object
                ? object.getMap()
                : java.util.Collections.singletonMap(command.subject(), value);
        return wanted.isEmpty() ? new Refused("The command sets no metric.") : write(wanted, born, now);
    }

    private static MetricCommand raw(byte[] payload) {
        try {
            SparkplugPayload.read(payload);
            return new Payload(payload);
        } catch (MalformedSparkplugException e) {
            return new Refused("The payload is no Sparkplug B payload: " + e.getMessage() + ".");
        }
    }

    private static MetricCommand write(Map<String, ?> wanted, BornMetrics born, long now) {
        PayloadWriter payload = new PayloadWriter().varint(1, now);
        for (Map.Entry<String, ?> entry : wanted.entrySet()) {
            BornMetric metric = born.find(entry.getKey());
            if (metric == null) {
                return new Refused("The device has no metric '" + entry.getKey() + "'.");
            }
            PayloadWriter set = metric.setTo(entry.getValue(), now);
            if (set == null) {
                return new Refused("Metric '" + metric.name() + "' can't be set to " + Json.encode(entry.getValue())
                        + ": its type has no such value.");
            }
            payload.message(2, set);
        }
        return new Payload(payload.bytes());
    }
}
