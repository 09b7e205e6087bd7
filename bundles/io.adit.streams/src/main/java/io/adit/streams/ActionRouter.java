package io.adit.streams;

import io.adit.engine.alarm.AlarmRequest;
import io.adit.publish.command.CommandError;
import io.adit.publish.twin.AlarmAnswer;
import io.adit.publish.twin.AlarmMessage;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands messages about alarms and for devices on to the facility that the thing belongs to; answers those about alarms that nobody could act on. */
final class ActionRouter extends FacilityRouter {
    private static final Logger LOG = LoggerFactory.getLogger(ActionRouter.class);

    @Override
    public void process(Record<String, byte[]> action) {
        InboxMessage message = InboxMessage.read(action.value());
        if (message == null) {
            LOG.warn("A record of {} is no Ditto Protocol message to the inbox of a thing.", action.key());
        } else if (AlarmMessage.isAbout(message.address().subject())) {
            route(message, action.timestamp());
        } else {
            command(message, action.timestamp());
        }
    }

    /** A message to something without a device is left to others. */
    private void command(InboxMessage message, long timestamp) {
        List<String> facilities = routes().facilitiesOf(message.address().thingId());
        CommandMessage command = CommandMessage.of(message);
        if (facilities.size() == 1) {
            hand(
                    facilities.getFirst(),
                    new EngineInput.Command(TimeUnit.MILLISECONDS.toMicros(timestamp), command),
                    timestamp);
        } else if (facilities.size() > 1 && command.wantsAnswer()) {
            CommandError error = CommandGate.shared("asset belongs to", facilities);
            forward(TwinMessages.answer(message.address(), MessageReply.of(error), timestamp), AditTopology.TWIN_SINK);
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
        List<String> facilities = routes().facilitiesOf(message.address().thingId());
        if (facilities.isEmpty()) {
            answer(message, timestamp, AlarmAnswer.unknown(request.ruleId()));
            return;
        }
        hand(
                facilities.getFirst(),
                new EngineInput.Action(TimeUnit.MILLISECONDS.toMicros(timestamp), request, message.address()),
                timestamp);
    }

    private void answer(InboxMessage message, long timestamp, AlarmAnswer answer) {
        forward(TwinMessages.answer(message.address(), answer, timestamp), AditTopology.TWIN_SINK);
    }
}
