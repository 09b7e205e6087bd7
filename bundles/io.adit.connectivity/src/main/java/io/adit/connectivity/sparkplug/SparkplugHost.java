package io.adit.connectivity.sparkplug;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMessage.Kind;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.internal.Upload;
import io.adit.connectivity.internal.UploadResolver;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host application of all edge nodes: turns their messages into messages of registered devices. The edge node {@code EDGE} of the group
 * {@code GROUP} is the registered device {@code GROUP:EDGE}, a device behind it {@code GROUP:EDGE:DEVICE}; who may speak for them Hono's rules say
 * (the device itself, or a gateway that its {@code via} names). Thread-safe.
 *
 * <p>Sessions are kept in memory, one for each edge node that is registered. After a restart every node is asked for a rebirth with its first
 * message, and until then its messages are kept as they are.
 */
public final class SparkplugHost {
    /** Content type of messages that could not be understood and are kept as they came. */
    public static final String RAW_TYPE = "application/x-sparkplug-b";

    /** Id under which this host shows its state. */
    public static final String HOST_ID = "adit";

    private static final String SENML_TYPE = "application/senml+json";
    private static final Logger LOG = LoggerFactory.getLogger(SparkplugHost.class);

    private final UploadResolver uploads;
    private final Clock clock;
    private final Map<String, EdgeNode> nodes = new ConcurrentHashMap<>();

    /**
     * @param uploads checks whose messages they are
     * @param clock for the times of commands
     */
    public SparkplugHost(UploadResolver uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * What becomes of a message.
     *
     * @param refused why it may not be; null where it may
     * @param messages for downstream, each of another device
     * @param fault a counter's name where something was wrong; null otherwise
     * @param rebirth true where the edge node should be asked to begin anew
     */
    public record Outcome(
            Resolution.@Nullable Refused refused,
            List<DeviceMessage> messages,
            @Nullable String fault,
            boolean rebirth) {}

    /** Takes a message of an edge node. @param qos 0 or 1 */
    public Outcome take(@Nullable Speaker speaker, SparkplugTopic topic, byte[] payload, int qos) {
        Resolution admitted = resolve(speaker, topic.deviceId(), payload, RAW_TYPE, qos);
        if (!(admitted instanceof Resolution.Accepted accepted)) {
            return refused(admitted);
        }
        SparkplugPayload data;
        try {
            data = SparkplugPayload.read(payload);
        } catch (MalformedSparkplugException e) {
            LOG.debug("A payload of {} is no Sparkplug B payload: {}", topic.deviceId(), e.getMessage());
            return new Outcome(null, List.of(accepted.message()), "sparkplug-malformed", false);
        }
        EdgeNode node = nodes.computeIfAbsent(key(accepted.message().tenant(), topic.nodeId()), key -> new EdgeNode());
        EdgeNode.Reading reading;
        synchronized (node) {
            reading = node.take(topic, data);
        }
        List<DeviceMessage> messages = new ArrayList<>();
        if (reading.raw()) {
            messages.add(accepted.message());
        }
        reading.packs().forEach((device, pack) -> add(speaker, device, pack, qos, messages));
        return new Outcome(null, messages, reading.fault(), reading.rebirth());
    }

    private static String key(String tenant, String nodeId) {
        return tenant + '/' + nodeId;
    }

    private void add(@Nullable Speaker speaker, String device, JsonArray pack, int qos, List<DeviceMessage> messages) {
        byte[] json = pack.toBuffer().getBytes();
        if (resolve(speaker, device, json, SENML_TYPE, qos) instanceof Resolution.Accepted accepted) {
            messages.add(accepted.message());
        }
    }

    private Resolution resolve(@Nullable Speaker speaker, String device, byte[] payload, String type, int qos) {
        return uploads.resolve(
                speaker,
                new Upload(
                        Kind.TELEMETRY, null, device, qos, payload, type, null, null, null, SparkplugTopic.NAMESPACE));
    }

    private static Outcome refused(Resolution resolution) {
        Resolution.Refused refused = resolution instanceof Resolution.Refused given
                ? given
                : new Resolution.Refused(404, "no such endpoint", Resolution.Reason.UNKNOWN_TOPIC, null);
        return new Outcome(refused, List.of(), null, false);
    }

    /** Ids of those of an edge node, itself among them, that are alive and whose commands the speaker may have. */
    public Set<String> bornDevices(Speaker speaker, SparkplugTopic node) {
        EdgeNode session = nodes.get(key(speaker.tenant(), node.nodeId()));
        if (session == null) {
            return Set.of();
        }
        synchronized (session) {
            return session.bornDevices().stream()
                    .filter(device -> uploads.refusesCommands(speaker, speaker.tenant(), device) == null)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** A command in the words of the edge node or device that it is for. */
    public MetricCommand write(DeviceCommand command) {
        SparkplugTopic topic = SparkplugTopic.commandTo(command.deviceId());
        EdgeNode session = topic == null ? null : nodes.get(key(command.tenant(), topic.nodeId()));
        if (session == null) {
            return MetricCommand.of(command, null, clock.millis());
        }
        synchronized (session) {
            return MetricCommand.of(command, session.metrics(command.deviceId()), clock.millis());
        }
    }

    /** True where the speaker may publish for the edge node, and so may have its commands. */
    public boolean maySpeakFor(Speaker speaker, SparkplugTopic node) {
        return resolve(speaker, node.nodeId(), new byte[0], RAW_TYPE, 0) instanceof Resolution.Accepted;
    }

    /** The command that asks an edge node to begin anew. */
    public byte[] rebirthCommand() {
        return SparkplugPayload.rebirth(clock.millis());
    }

    /** The host's state as edge nodes want to see it before they send. */
    public byte[] state() {
        return new JsonObject()
                .put("online", true)
                .put("timestamp", clock.millis())
                .toBuffer()
                .getBytes();
    }
}
