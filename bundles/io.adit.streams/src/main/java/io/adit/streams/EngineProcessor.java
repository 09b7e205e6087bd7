package io.adit.streams;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.publish.twin.AlarmAnswer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the engines of the facilities of one partition of the ingest topic. Samples and alarms bear the offset of what they came from. */
final class EngineProcessor implements Processor<String, byte[], String, byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(EngineProcessor.class);

    private static final Duration STEPS_APART = Duration.ofMillis(100);

    private Map<String, FacilityEngine> engines = new HashMap<>();
    private final Map<String, TopicOutput> outputs = new HashMap<>();
    private final Topics topics;
    private final EngineCounters counters;
    private final FacilitySteps steps;
    private @Nullable EngineStore store;
    private @Nullable ProcessorContext<String, byte[]> context;
    private @Nullable CommandFlow commands;

    EngineProcessor(Topics topics, EngineCounters counters, StepWork work) {
        this.topics = topics;
        this.counters = counters;
        this.steps = new FacilitySteps(work);
    }

    @Override
    public void init(ProcessorContext<String, byte[]> given) {
        context = given;
        commands = new CommandFlow(given, topics, counters);
        EngineStore opened = new EngineStore(given.getStateStore(EngineStore.STORE));
        store = opened;
        engines = opened.load(new UnheardOutput());
        steps.close(); // Kafka Streams may begin again with the same processor
        engines.values().forEach(this::run);
        given.schedule(STEPS_APART, PunctuationType.WALL_CLOCK_TIME, now -> steps.dispatch(engines));
    }

    private void run(FacilityEngine engine) {
        output(engine).run(engine.running());
        steps.run(engine.facility(), engine.running().programme());
    }

    @Override
    public void close() {
        steps.close();
    }

    @Override
    public void process(Record<String, byte[]> ingested) {
        long offset =
                Objects.requireNonNull(context).recordMetadata().orElseThrow().offset();
        EngineInput input = read(ingested, offset);
        if (input instanceof EngineInput.Tick) {
            engines.values().forEach(engine -> tick(engine, offset, input, ingested));
            Objects.requireNonNull(commands).pass();
        } else if (input != null) {
            take(offset, input, ingested);
        }
    }

    /** Null where nobody can read it: it is kept with the reason, and what comes after it goes on. */
    private @Nullable EngineInput read(Record<String, byte[]> ingested, long offset) {
        try {
            EngineInput input = EngineInput.ofBytes(ingested.value() == null ? new byte[0] : ingested.value());
            if (ingested.key() == null && !(input instanceof EngineInput.Tick)) {
                throw new IllegalArgumentException("engine input of no facility");
            }
            return input;
        } catch (IllegalArgumentException e) {
            LOG.error("The input {} of {} is left out, since it cannot be read.", offset, ingested.key(), e);
            Objects.requireNonNull(context)
                    .forward(
                            MessageRouter.undecodable(ingested, String.valueOf(e.getMessage())),
                            AditTopology.UNDECODABLE_SINK);
            return null;
        }
    }

    private void take(long offset, EngineInput input, Record<String, byte[]> ingested) {
        FacilityEngine engine = engines.computeIfAbsent(ingested.key(), FacilityEngine::new);
        switch (input) {
            case EngineInput.ProgrammeChange change -> change(engine, offset, change, ingested);
            case EngineInput.Action action -> act(engine, offset, action, ingested);
            case EngineInput.Command command -> Objects.requireNonNull(commands).take(engine, offset, command);
            case EngineInput.Computed computed -> {
                EngineInput.Computed now = engine.now(computed);
                ChannelId channel = computed.outcome().result().channel();
                take(engine, offset, now, ingested);
                kept().keep(engine, offset, now.toBytes());
                counters.rows(computed.outcome().result());
                steps.done(engine, channel);
            }
            case EngineInput.Answer answer -> Objects.requireNonNull(commands).take(answer.answer());
            default -> {
                counters.message();
                take(engine, offset, input, ingested);
                kept().keep(engine, offset, ingested.value());
            }
        }
    }

    /** Time that passed without any output is not kept: it passes again with what comes next. */
    private void tick(FacilityEngine engine, long offset, EngineInput input, Record<String, byte[]> ingested) {
        take(engine, offset, input, ingested);
        if (output(engine).hasGivenAny()) {
            kept().keep(engine, offset, ingested.value());
        }
    }

    private void change(
            FacilityEngine engine, long offset, EngineInput.ProgrammeChange change, Record<String, byte[]> ingested) {
        if (change.programmeJson().equals(engine.running().json())) {
            return;
        }
        take(engine, offset, change, ingested);
        run(engine);
        kept().keepState(engine);
        engine.running().problems().forEach(sentence -> LOG.warn("Programme of {}: {}", engine.facility(), sentence));
    }

    private void act(FacilityEngine engine, long offset, EngineInput.Action action, Record<String, byte[]> ingested) {
        AlarmRequest request = action.request();
        LevelRuleSettings rule = engine.running().programme().rules().stream()
                .filter(each -> each.ruleId().equals(request.ruleId())
                        && each.channel().thingId().equals(action.reply().thingId()))
                .findFirst()
                .orElse(null);
        AlarmAnswer answer = AlarmAnswer.unknown(request.ruleId());
        if (rule != null) {
            EngineInput.Action now = engine.now(action);
            AlarmReply reply = take(engine, offset, now, ingested);
            kept().keep(engine, offset, now.toBytes());
            answer = AlarmAnswer.of(reply, request.ruleId(), request.act(), rule.handling());
        }
        Objects.requireNonNull(context)
                .forward(TwinMessages.answer(action.reply(), answer, ingested.timestamp()), AditTopology.TWIN_SINK);
    }

    private AlarmReply take(FacilityEngine engine, long offset, EngineInput input, Record<String, byte[]> ingested) {
        TopicOutput output = output(engine);
        output.begin(ingested);
        AlarmReply reply = engine.take(offset, input, output);
        output.end();
        return reply;
    }

    private TopicOutput output(FacilityEngine engine) {
        return outputs.computeIfAbsent(
                engine.facility(), facility -> new TopicOutput(facility, Objects.requireNonNull(context), counters));
    }

    private EngineStore kept() {
        return Objects.requireNonNull(store);
    }
}
