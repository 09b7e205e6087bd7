package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.sparkplug.SparkplugHost;
import io.adit.connectivity.sparkplug.SparkplugTopic;
import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.vertx.core.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one connection says and hears in Sparkplug's namespace: its will, its subscriptions, its messages. Runs on the connection's event
 * loop only.
 */
final class SparkplugLine {
    private static final Logger LOG = LoggerFactory.getLogger(SparkplugLine.class);
    private static final int MOST_NODES = 100;
    private static final long RETRY_MILLIS = 500;
    private static final long REBIRTH_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Context context;
    private final MqttServices services;
    private final Sender sender;
    /** Edge nodes that may be asked for a rebirth, with the time when they were last. */
    private final Map<String, Long> rebirths = new HashMap<>();

    private @Nullable SparkplugCommands commands;
    private @Nullable SparkplugTopic will;
    private byte[] willPayload = {};

    /** Publishes to the client, QoS 0. */
    @FunctionalInterface
    interface Sender {
        /** False where it could not be written. */
        boolean send(String topic, byte[] payload);
    }

    SparkplugLine(Context context, MqttServices services, Sender sender) {
        this.context = context;
        this.services = services;
        this.sender = sender;
    }

    /** Keeps the will where it is the death of an edge node; any other is ignored, as by Hono. */
    void connect(MqttConnectMessage packet) {
        String topic = packet.variableHeader().isWillFlag() ? packet.payload().willTopic() : null;
        SparkplugTopic parsed = topic == null ? null : SparkplugTopic.parse(topic);
        if (parsed != null && parsed.type() == SparkplugTopic.Type.NDEATH) {
            will = parsed;
            willPayload = packet.payload().willMessageInBytes();
        }
    }

    /** A device logged in; only then there are commands. */
    void login(Speaker speaker, CommandSubscriptions.Line line) {
        commands = new SparkplugCommands(context, services, speaker, sender, line);
    }

    /** The client said good-bye, so its will is void. */
    void sayGoodbye() {
        will = null;
    }

    /** Carries out the will. */
    void ended(@Nullable Speaker speaker) {
        if (commands != null) {
            commands.close();
        }
        SparkplugTopic death = will;
        will = null;
        if (death != null && speaker != null) {
            SparkplugHost.Outcome outcome = services.sparkplug().take(speaker, death, willPayload, 1);
            count(outcome);
            outcome.messages().forEach(this::deliver);
        }
    }

    /** True where the client may have what the filter asks for. */
    boolean subscribe(@Nullable Speaker speaker, String filter) {
        if (speaker == null || commands == null) {
            return false;
        }
        String state = SparkplugTopic.stateFilter(filter, SparkplugHost.HOST_ID);
        if (state != null) {
            context.runOnContext(now -> sender.send(state, services.sparkplug().state()));
            return true;
        }
        SparkplugTopic node = SparkplugTopic.commandFilter(filter);
        if (node == null
                || rebirths.size() >= MOST_NODES
                || !services.sparkplug().maySpeakFor(speaker, node)
                || !commands.subscribe(node)) {
            return false;
        }
        if (node.type() == SparkplugTopic.Type.NCMD) {
            rebirths.put(node.nodeCommand(), System.nanoTime() - REBIRTH_NANOS);
        }
        return true;
    }

    void unsubscribe(String filter) {
        SparkplugTopic node = SparkplugTopic.commandFilter(filter);
        if (node == null || commands == null) {
            return;
        }
        commands.unsubscribe(node);
        if (node.type() == SparkplugTopic.Type.NCMD) {
            rebirths.remove(node.nodeCommand());
        }
    }

    /** Ends the commands that the registry no longer allows. */
    void recheck() {
        if (commands != null) {
            commands.refresh();
        }
    }

    /** Takes a publication: what goes into the flow, or why it may not. More than one message only where an edge node died. */
    Taken take(@Nullable Speaker speaker, Publication publication, String name) {
        SparkplugTopic topic = SparkplugTopic.parse(name);
        if (topic == null || topic.isCommand()) {
            return refused(404, "no such endpoint", Resolution.Reason.UNKNOWN_TOPIC);
        }
        if (publication.qos() > 1) {
            return refused(400, "QoS 2 is not supported", Resolution.Reason.QOS);
        }
        SparkplugHost.Outcome outcome =
                services.sparkplug().take(speaker, topic, publication.payload(), publication.qos());
        count(outcome);
        if (outcome.rebirth()) {
            askForRebirth(topic);
        }
        if (commands != null && topic.isLife()) {
            commands.refresh();
        }
        List<DeviceMessage> messages = outcome.messages();
        messages.stream().skip(1).forEach(this::deliver);
        return new Taken(outcome.refused(), messages.isEmpty() ? null : messages.get(0));
    }

    /**
     * What became of a publication.
     *
     * @param refused why it may not be; null where it may
     * @param message for the flow; null where there is nothing to keep
     */
    record Taken(
            Resolution.@Nullable Refused refused, @Nullable DeviceMessage message) {}

    private static Taken refused(int code, String message, Resolution.Reason reason) {
        return new Taken(new Resolution.Refused(code, message, reason, null), null);
    }

    private void count(SparkplugHost.Outcome outcome) {
        String fault = outcome.fault();
        if (fault != null) {
            services.metrics().countFault(fault);
        }
    }

    private void askForRebirth(SparkplugTopic topic) {
        Long last = rebirths.get(topic.nodeCommand());
        long now = System.nanoTime();
        if (last != null && now - last >= REBIRTH_NANOS) {
            rebirths.put(topic.nodeCommand(), now);
            sender.send(topic.nodeCommand(), services.sparkplug().rebirthCommand());
        }
    }

    /** Hands a message over that no acknowledgement waits for, again and again while there is no room. */
    private void deliver(DeviceMessage message) {
        services.downstream().accept(message).whenComplete((taken, failure) -> {
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            if (cause instanceof Downstream.OverloadedException) {
                context.owner().setTimer(RETRY_MILLIS, timer -> deliver(message));
            } else if (cause != null) {
                LOG.error("that {} is gone could not be stored", message.deviceId(), cause);
            } else {
                services.metrics().countAccepted(message.tenant());
            }
        });
    }
}
