package io.adit.streams;

import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What hands records of others on to the engines of facilities, by the routes that are known when a record comes. Used by one thread. */
abstract class FacilityRouter implements Processor<String, byte[], String, byte[]> {
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable Routes routes;

    @Override
    public final void init(ProcessorContext<String, byte[]> given) {
        context = given;
        KeyValueStore<String, String> store = given.getStateStore(Routes.STORE);
        routes = new Routes(store);
    }

    final Routes routes() {
        return Objects.requireNonNull(routes);
    }

    /** The topic of the record that is being handled. */
    final String topic() {
        return context().recordMetadata().orElseThrow().topic();
    }

    /** Makes it the next input of a facility's engine. */
    final void hand(String facility, EngineInput input, long timestamp) {
        hand(facility, input, timestamp, new RecordHeaders());
    }

    final void hand(String facility, EngineInput input, long timestamp, Headers headers) {
        forward(new Record<>(facility, input.toBytes(), timestamp, headers), AditTopology.INGEST_SINK);
    }

    final void forward(Record<String, byte[]> out, String sink) {
        context().forward(out, sink);
    }

    private ProcessorContext<String, byte[]> context() {
        return Objects.requireNonNull(context);
    }
}
