package io.adit.streams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/** Hands what devices sent on to the facilities that they feed. What no facility is fed by goes to the topic of messages that gave no sample. */
final class MessageRouter extends FacilityRouter {
    private final EngineCounters counters;

    MessageRouter(EngineCounters counters) {
        this.counters = counters;
    }

    @Override
    public void process(Record<String, byte[]> honoRecord) {
        EngineInput.Message message = HonoRecord.message(topic(), honoRecord);
        List<String> facilities = routes().facilitiesOf(message.tenant(), message.deviceId());
        if (facilities.isEmpty()) {
            counters.undecodableMessage();
            forward(
                    undecodable(message, honoRecord.timestamp(), "No facility has a channel that is bound to it."),
                    AditTopology.UNDECODABLE_SINK);
            return;
        }
        for (String facility : facilities) {
            hand(
                    facility,
                    message,
                    honoRecord.timestamp(),
                    TraceParent.of(honoRecord.headers()).headers());
        }
    }

    /** A message that gave no sample, with the reason as a header. */
    static Record<String, byte[]> undecodable(EngineInput.Message message, long timestamp, String reason) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("tenant", message.tenant().getBytes(StandardCharsets.UTF_8));
        headers.add("content-type", message.contentType().getBytes(StandardCharsets.UTF_8));
        headers.add("reason", reason.getBytes(StandardCharsets.UTF_8));
        return new Record<>(message.deviceId(), message.payload(), timestamp, headers);
    }

    /** A record that is no input of an engine, with the reason as a header. */
    static Record<String, byte[]> undecodable(Record<String, byte[]> any, String reason) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("reason", reason.getBytes(StandardCharsets.UTF_8));
        return any.withHeaders(headers);
    }
}
