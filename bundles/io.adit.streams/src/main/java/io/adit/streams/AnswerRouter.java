package io.adit.streams;

import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands answers to commands on to the facility that the device feeds, whose engine knows which command is answered. */
final class AnswerRouter extends FacilityRouter {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerRouter.class);

    @Override
    public void process(Record<String, byte[]> honoRecord) {
        String tenant = Topics.tenantOf(topic());
        CommandAnswer answer = CommandAnswer.of(tenant, honoRecord);
        if (answer == null) {
            LOG.debug("A record of {} answers no command.", honoRecord.key());
            return;
        }
        EngineInput input = new EngineInput.Answer(1000 * honoRecord.timestamp(), answer);
        for (String facility : routes().facilitiesOf(tenant, answer.deviceId())) {
            hand(facility, input, honoRecord.timestamp());
        }
    }
}
