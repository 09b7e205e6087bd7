package io.adit.streams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Hands what devices sent on to the facilities that they feed. What no facility is fed by goes to the topic of messages that gave no sample. */
final class MessageRouter implements Processor<String, byte[], String, byte[]> {
    private final EngineCounters counters;
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable Routes routes;

    MessageRouter(EngineCounters counters) {
        this.counters = counters;
    }

    @Override
    public void init(ProcessorContext<String, byte[]> given) {
        context = given;
        KeyValueStore<String, String> store = given.getStateStore(Routes.STORE);
        routes = new Routes(store);
    }

    @Override
    public void process(Record<String, byte[]> honoRecord) {
        ProcessorContext<String, byte[]> out = Objects.requireNonNull(context);
        String topic = out.recordMetadata().orElseThrow().topic();
        EngineInput.Message message = HonoRecord.message(topic, honoRecord);
        List<String> facilities = Objects.requireNonNull(routes).facilitiesOf(message.tenant(), message.deviceId());
        if (facilities.isEmpty()) {
            counters.undecodableMessage();
            out.forward(
                    undecodable(message, honoRecord.timestamp(), "No facility has a channel that is bound to it."),
                    AditTopology.UNDECODABLE_SINK);
            return;
        }
        byte[] input = message.toBytes();
        for (String facility : facilities) {
            out.forward(new Record<>(facility, input, honoRecord.timestamp()), AditTopology.INGEST_SINK);
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
