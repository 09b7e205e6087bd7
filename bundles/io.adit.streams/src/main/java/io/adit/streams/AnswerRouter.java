package io.adit.streams;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands answers to commands on to the facility that the device feeds, whose engine knows which command is answered. */
final class AnswerRouter implements Processor<String, byte[], String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerRouter.class);

    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable Routes routes;

    @Override
    public void init(ProcessorContext<String, byte[]> given) {
        context = given;
        KeyValueStore<String, String> store = given.getStateStore(Routes.STORE);
        routes = new Routes(store);
    }

    @Override
    public void process(Record<String, byte[]> honoRecord) {
        ProcessorContext<String, byte[]> out = Objects.requireNonNull(context);
        String tenant = Topics.tenantOf(out.recordMetadata().orElseThrow().topic());
        CommandAnswer answer = CommandAnswer.of(tenant, honoRecord);
        if (answer == null) {
            LOG.debug("A record of {} answers no command.", honoRecord.key());
            return;
        }
        byte[] input = new EngineInput.Answer(1000 * honoRecord.timestamp(), answer).toBytes();
        for (String facility : Objects.requireNonNull(routes).facilitiesOf(tenant, answer.deviceId())) {
            out.forward(new Record<>(facility, input, honoRecord.timestamp()), AditTopology.INGEST_SINK);
        }
    }
}
