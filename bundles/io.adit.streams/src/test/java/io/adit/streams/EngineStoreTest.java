package io.adit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class EngineStoreTest {
    private static final SampleFacility SAMPLE = new SampleFacility();

    private final UnheardOutput unheard = new UnheardOutput();

    private static KeyValueStore<String, byte[]> memory() {
        MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
        KeyValueStore<String, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(EngineStore.STORE), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    /** Takes some messages, again and again from what the store holds. */
    @Test
    void anEngineReadBackAfterEachFewMessagesIsTheSame() {
        KeyValueStore<String, byte[]> store = memory();
        EngineInput change = new EngineInput.ProgrammeChange(1000 * SampleFacility.START_MILLIS, SAMPLE.programme);
        FacilityEngine straight = new FacilityEngine(SAMPLE.thingId);
        straight.take(0, change, unheard);
        FacilityEngine kept = new FacilityEngine(SAMPLE.thingId);
        kept.take(0, change, unheard);
        EngineStore opened = new EngineStore(store);
        opened.keepState(kept);
        List<EngineInput.Message> messages = SAMPLE.messages(450);
        int restarts = 0;
        for (int i = 0; i < messages.size(); i++) {
            straight.take(i + 1, messages.get(i), unheard);
            kept.take(i + 1, messages.get(i), unheard);
            opened.keep(kept, i + 1, messages.get(i).toBytes());
            if (i % 997 == 996) {
                opened = new EngineStore(store);
                Map<String, FacilityEngine> read = opened.load(unheard);
                kept = read.get(SAMPLE.thingId);
                restarts++;
            }
        }
        assertThat(restarts).isGreaterThan(2);
        assertThat(kept.state()).isEqualTo(straight.state());
        assertThat(kept.running().json()).isEqualTo(SAMPLE.programme);
    }
}
