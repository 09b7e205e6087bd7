package io.adit.streams;

import io.adit.engine.alarm.AlarmRequest;
import io.adit.publish.twin.AlarmAnswer;
import io.adit.publish.twin.AlarmMessage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands messages about alarms on to the facility that the thing belongs to; answers those that nobody could act on. */
final class ActionRouter implements Processor<String, byte[], String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(ActionRouter.class);

    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable Routes routes;

    @Override
    public void init(ProcessorContext<String, byte[]> given) {
        context = given;
        KeyValueStore<String, String> store = given.getStateStore(Routes.STORE);
        routes = new Routes(store);
    }

    @Override
    public void process(Record<String, byte[]> action) {
        InboxMessage message = InboxMessage.read(action.value());
        if (message == null) {
            LOG.warn("A record of {} is no Ditto Protocol message to the inbox of a thing.", action.key());
        } else if (AlarmMessage.isAbout(message.address().subject())) {
            route(message, action.timestamp());
        }
    }

    private void route(InboxMessage message, long timestamp) {
        AlarmRequest request;
        try {
            request = AlarmMessage.read(
                    message.address().subject(), message.payload(), message.by(), Instant.ofEpochMilli(timestamp));
        } catch (IllegalArgumentException e) {
            answer(message, timestamp, AlarmAnswer.invalid(String.valueOf(e.getMessage())));
            return;
        }
        List<String> facilities =
                Objects.requireNonNull(routes).facilitiesOf(message.address().thingId());
        if (facilities.isEmpty()) {
            answer(message, timestamp, AlarmAnswer.unknown(request.ruleId()));
            return;
        }
        EngineInput.Action input =
                new EngineInput.Action(TimeUnit.MILLISECONDS.toMicros(timestamp), request, message.address());
        Objects.requireNonNull(context)
                .forward(new Record<>(facilities.getFirst(), input.toBytes(), timestamp), AditTopology.INGEST_SINK);
    }

    private void answer(InboxMessage message, long timestamp, AlarmAnswer answer) {
        Objects.requireNonNull(context)
                .forward(TwinMessages.answer(message.address(), answer, timestamp), AditTopology.TWIN_SINK);
    }
}
