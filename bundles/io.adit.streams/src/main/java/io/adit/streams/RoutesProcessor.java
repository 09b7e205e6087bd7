package io.adit.streams;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps the global store of routes as the routes topic says. */
final class RoutesProcessor implements Processor<String, String, Void, Void> {
    private @Nullable KeyValueStore<String, String> store;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        store = context.getStateStore(Routes.STORE);
    }

    @Override
    public void process(Record<String, String> routes) {
        Routes.put(Objects.requireNonNull(store), routes.key(), routes.value());
    }
}
