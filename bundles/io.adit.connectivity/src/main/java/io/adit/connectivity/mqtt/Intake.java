package io.adit.connectivity.mqtt;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.internal.Resolution;
import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.sparkplug.SparkplugTopic;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttReasonCodes.Disconnect;
import io.netty.handler.codec.mqtt.MqttReasonCodes.PubAck;
import org.jspecify.annotations.Nullable;

/**
 * What one client publishes: each message is given to the flow or refused in the way that its device wants. Runs on the
 * connection's event loop only.
 */
final class Intake implements PublishFlow.Peer {
    private final ClientLine line;
    private final MqttServices services;
    private final @Nullable Speaker speaker;
    private final ErrorReports errors;
    private final SparkplugLine sparkplug;
    private final PublishFlow flow;
    private final TopicAliases topicAliases = new TopicAliases();

    /** @param speaker who logged in; null for nobody */
    Intake(
            ClientLine line,
            MqttServices services,
            @Nullable Speaker speaker,
            ErrorReports errors,
            SparkplugLine sparkplug) {
        this.line = line;
        this.services = services;
        this.speaker = speaker;
        this.errors = errors;
        this.sparkplug = sparkplug;
        this.flow = new PublishFlow(
                line.context(),
                services.downstream(),
                services.metrics(),
                services.options().inFlight(),
                this);
    }

    void publish(MqttPublishMessage packet) {
        Disconnect fault = Version5.fault(packet.variableHeader().properties());
        if (fault != null) {
            line.disconnect(fault);
            return;
        }
        String name = topicAliases.resolve(packet);
        if (name == null) {
            line.disconnect(Disconnect.TOPIC_ALIAS_INVALID);
            return;
        }
        Publication publication = publication(packet, name);
        if (line.version5()
                && publication.qos() == 1
                && flow.unsettled() >= services.options().inFlight()) {
            line.disconnect(Disconnect.RECEIVE_MAXIMUM_EXCEEDED);
            return;
        }
        PublishTopic topic = PublishTopic.parse(name);
        if (line.version5()) {
            topic = Version5.withProperties(topic, packet.variableHeader().properties());
        }
        if (SparkplugTopic.isSparkplug(name)) {
            takeSparkplug(publication, topic);
        } else {
            take(publication, topic);
        }
        progressed();
    }

    private static Publication publication(MqttPublishMessage packet, String name) {
        MqttProperties properties = packet.variableHeader().properties();
        Integer expiry = Packets.number(properties, MqttProperties.PUBLICATION_EXPIRY_INTERVAL);
        return new Publication(
                name,
                Math.max(0, packet.variableHeader().packetId()),
                packet.fixedHeader().qosLevel().value(),
                payload(packet.payload()),
                Packets.text(properties, MqttProperties.CONTENT_TYPE),
                expiry == null ? null : Integer.toUnsignedLong(expiry));
    }

    /** The array itself, which nobody else has: the pipeline made it for this message. */
    private static byte[] payload(ByteBuf owned) {
        return ByteBufUtil.getBytes(owned, owned.readerIndex(), owned.readableBytes(), false);
    }

    private void take(Publication publication, PublishTopic topic) {
        switch (services.resolver().resolve(speaker, publication, topic)) {
            case Resolution.Accepted accepted -> flow.offer(publication, topic, accepted.message());
            case Resolution.CommandAnswer answer -> answered(publication, topic, answer);
            case Resolution.Refused refused -> refuse(publication, topic, refused);
        }
    }

    private void takeSparkplug(Publication publication, PublishTopic topic) {
        SparkplugLine.Taken taken = sparkplug.take(speaker, publication, publication.topic());
        if (taken.refused() != null) {
            refuse(publication, topic, taken.refused());
        } else if (taken.message() != null) {
            flow.offer(publication, topic, taken.message());
        } else if (publication.qos() == 1) {
            flow.settleWithoutDownstream(publication, topic, PubAck.SUCCESS);
        }
    }

    /** An answer that nobody waits for any more is acknowledged too: the device can do nothing about it. */
    private void answered(Publication publication, PublishTopic topic, Resolution.CommandAnswer answer) {
        boolean awaited =
                services.commands().answer(answer.tenant(), answer.deviceId(), answer.requestId(), answer.answer());
        if (publication.qos() == 1) {
            flow.settleWithoutDownstream(publication, topic, awaited ? PubAck.SUCCESS : PubAck.NO_MATCHING_SUBSCRIBERS);
        }
    }

    private void refuse(Publication publication, PublishTopic topic, Resolution.Refused refusal) {
        services.metrics().countRejected(refusal.reason().counter());
        boolean reported = errors.report(publication, topic, refusal, line::send);
        PropertyBag.OnError mode = topic.bag().onError();
        boolean stay = publication.qos() < 2
                && switch (mode) {
                    case DEFAULT -> reported;
                    case DISCONNECT -> false;
                    case IGNORE, SKIP_ACK -> true;
                };
        if (!stay) {
            line.disconnect(Packets.disconnectCode(refusal.reason()));
        } else if (publication.qos() == 1) {
            PubAck code = mode == PropertyBag.OnError.IGNORE ? PubAck.SUCCESS : Packets.publishCode(refusal.reason());
            flow.settleWithoutDownstream(publication, topic, mode == PropertyBag.OnError.SKIP_ACK ? null : code);
        }
    }

    /*
     * What can't be read is kept all the same, so the connection stays whatever the device wants of errors. Who hears of it neither by the code of
     * a PUBACK nor by an error topic does not have the payload looked at.
     */
    @Override
    public PubAck kept(Publication publication, PublishTopic topic, DeviceMessage message) {
        boolean ignored = topic.bag().onError() == PropertyBag.OnError.IGNORE;
        boolean coded = line.version5() && publication.qos() == 1 && !ignored;
        if (!coded && errors.isEmpty()) {
            return PubAck.SUCCESS;
        }
        String fault = services.downstream().fault(message);
        if (fault == null) {
            return PubAck.SUCCESS;
        }
        Resolution.Refused refusal = new Resolution.Refused(400, fault, Resolution.Reason.PAYLOAD, message.deviceId());
        errors.report(publication, topic, refusal, line::send);
        return ignored ? PubAck.SUCCESS : Packets.publishCode(refusal.reason());
    }

    @Override
    public void failed(Publication publication, PublishTopic topic) {
        Resolution.Refused refusal = new Resolution.Refused(
                503, "the message could not be stored", Resolution.Reason.NOT_STORED, topic.device());
        errors.report(publication, topic, refusal, line::send);
        PropertyBag.OnError mode = topic.bag().onError();
        if (mode == PropertyBag.OnError.DEFAULT || mode == PropertyBag.OnError.DISCONNECT) {
            line.disconnect(Disconnect.UNSPECIFIED_ERROR);
        }
    }

    @Override
    public void acknowledge(int packetId, PubAck code) {
        line.write(Packets.publishAck(packetId, line.version5() ? code : PubAck.SUCCESS));
    }

    @Override
    public void progressed() {
        boolean tooMany =
                !line.version5() && flow.unsettled() >= 2 * services.options().inFlight();
        line.pause(flow.isFull() || tooMany || !line.isWritable());
    }

    /** The client is gone; what is not settled gets no acknowledgement. */
    void close() {
        flow.close();
    }
}
