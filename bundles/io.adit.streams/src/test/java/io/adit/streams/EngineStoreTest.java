package io.adit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.step.StepResult;
import io.adit.engine.step.StepRows;
import io.adit.steps.StepOutcome;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
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

    /** Rows that wait for a script are part of what is kept, and what it made of them an input. */
    @Test
    void anEngineReadBackHasTheRowsThatWaitForAStep() {
        SteppedFacility site = new SteppedFacility();
        KeyValueStore<String, byte[]> store = memory();
        EngineInput change = new EngineInput.ProgrammeChange(1000 * SampleFacility.START_MILLIS, site.programme);
        FacilityEngine straight = new FacilityEngine(SAMPLE.thingId);
        straight.take(0, change, unheard);
        FacilityEngine kept = new FacilityEngine(SAMPLE.thingId);
        kept.take(0, change, unheard);
        EngineStore opened = new EngineStore(store);
        opened.keepState(kept);
        List<EngineInput.Message> messages = SAMPLE.messages(100);
        int computed = 0;
        for (int i = 0; i < messages.size(); i++) {
            straight.take(i + 1, messages.get(i), unheard);
            kept.take(i + 1, messages.get(i), unheard);
            opened.keep(kept, i + 1, messages.get(i).toBytes());
            if (i % 97 == 96) {
                opened = new EngineStore(store);
                kept = opened.load(unheard).get(SAMPLE.thingId);
            }
            if (i % 150 == 149 && kept.waiting(site.output) > 0) {
                EngineInput.Computed made = kept.now(made(kept.oldest(site.output, 7), site));
                straight.take(i + 1, made, unheard);
                kept.take(i + 1, made, unheard);
                opened.keep(kept, i + 1, made.toBytes());
                computed++;
            }
        }
        assertThat(computed).isGreaterThan(3);
        assertThat(kept.waiting(site.output)).isEqualTo(straight.waiting(site.output));
        assertThat(kept.state()).isEqualTo(straight.state());
    }

    private static EngineInput.Computed made(StepRows rows, SteppedFacility site) {
        double[] values = new double[rows.times().length];
        StepResult result = new StepResult(site.output, rows.signature(), rows.times(), "", "{}", values, new byte[0]);
        return new EngineInput.Computed(Long.MAX_VALUE, new StepOutcome(result, SteppedFacility.SCRIPT, ""));
    }

    /** A tick without output is not kept, so an action after it has to bear the time that it was done at. */
    @Test
    void anActionReadsBackAtTheTimeThatTheEngineHadReached() {
        KeyValueStore<String, byte[]> store = memory();
        EngineStore opened = new EngineStore(store);
        FacilityEngine engine = new FacilityEngine(SAMPLE.thingId);
        engine.take(0, new EngineInput.ProgrammeChange(1000 * SampleFacility.START_MILLIS, SAMPLE.programme), unheard);
        opened.keepState(engine);
        long last = 1000 * (SampleFacility.START_MILLIS + 500);
        for (EngineInput.Message message : SAMPLE.messages(1)) {
            engine.take(1, message, unheard);
            opened.keep(engine, 1, message.toBytes());
        }
        engine.take(2, new EngineInput.Tick(last + 1_000_000), unheard);
        String rule = engine.running().programme().rules().getFirst().ruleId();
        EngineInput.Action ahead = new EngineInput.Action(
                last + 3_600_000_000L,
                new AlarmRequest(rule, AlarmAct.COMMENT, 0, "nginx:anna", "seen"),
                new ReplyAddress("n:t", "comment-alarm", ""));
        EngineInput.Action now = engine.now(ahead);
        assertThat(now.atMicros()).isEqualTo(last + 1_000_000);
        engine.take(3, now, unheard);
        opened.keep(engine, 3, now.toBytes());
        FacilityEngine read = new EngineStore(store).load(unheard).get(SAMPLE.thingId);
        assertThat(read.state()).isEqualTo(engine.state());
    }

    /** What a store holds is bounded by the size of the state, however long messages come. */
    @Test
    void itDoesNotGrowWithTheNumberOfMessages() {
        KeyValueStore<String, byte[]> store = memory();
        EngineStore opened = new EngineStore(store);
        FacilityEngine engine = new FacilityEngine(SAMPLE.thingId);
        engine.take(0, new EngineInput.ProgrammeChange(1000 * SampleFacility.START_MILLIS, SAMPLE.programme), unheard);
        opened.keepState(engine);
        long atFirst = 0;
        long sequence = 1;
        for (int part = 0; part < 4; part++) {
            for (EngineInput.Message message : SAMPLE.messages(100, SampleFacility.START_MILLIS + part * 1_000_000L)) {
                engine.take(sequence, message, unheard);
                opened.keep(engine, sequence++, message.toBytes());
            }
            atFirst = part == 0 ? bytes(store) : atFirst;
        }
        assertThat(sequence).isGreaterThan(5_000);
        assertThat(bytes(store)).isLessThan(2 * atFirst);
        assertThat(store.approximateNumEntries()).isLessThan(5_010);
    }

    private static long bytes(KeyValueStore<String, byte[]> store) {
        long bytes = 0;
        try (KeyValueIterator<String, byte[]> all = store.all()) {
            while (all.hasNext()) {
                bytes += all.next().value.length;
            }
        }
        return bytes;
    }
}
