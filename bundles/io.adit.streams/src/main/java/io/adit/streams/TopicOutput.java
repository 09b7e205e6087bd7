package io.adit.streams;

import io.adit.engine.ChannelId;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.detect.ChannelScore;
import io.adit.engine.forecast.RuleForecast;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.quality.ChannelQuality;
import io.adit.publish.programme.RunningProgramme;
import io.adit.publish.twin.ForecastJson;
import io.adit.publish.twin.Foreseen;
import io.adit.publish.twin.QualityJson;
import io.adit.publish.twin.StatusJson;
import io.adit.publish.twin.TwinProperty;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonValue;

/** Hands on what the engine of a facility says: all samples of one input as one record, the rest at once. Used by one thread. */
final class TopicOutput implements EngineOutput {
    private final String facility;
    private final ProcessorContext<String, byte[]> context;
    private final EngineCounters counters;
    private final Foreseen foreseen = new Foreseen();
    private final SampleBatch raw = new SampleBatch();
    private final SampleBatch clean = new SampleBatch();
    private Map<ChannelId, String> units = Map.of();
    private long timestamp;
    private TraceParent trace = TraceParent.NONE;
    private boolean given;

    TopicOutput(String facility, ProcessorContext<String, byte[]> context, EngineCounters counters) {
        this.counters = counters;
        this.facility = facility;
        this.context = context;
    }

    /** From now on it is told of this programme; forecasts that the last one showed and this one does not are taken back. */
    void run(RunningProgramme running) {
        Map<ChannelId, String> byChannel = new HashMap<>();
        for (ChannelSettings channel : running.programme().channels()) {
            byChannel.put(channel.id(), channel.unit());
        }
        units = byChannel;
        foreseen.goneWith(running.programme()).forEach(property -> twin(property, JsonFactory.nullLiteral()));
    }

    /** Begins one input. */
    void begin(Record<String, byte[]> input) {
        timestamp = input.timestamp();
        trace = TraceParent.of(input.headers());
        given = false;
    }

    /** Ends the input. */
    void end() {
        hand(raw, AditTopology.RAW_SINK);
        hand(clean, AditTopology.CLEAN_SINK);
    }

    /** Whether anything came out of the input. */
    boolean hasGivenAny() {
        return given;
    }

    private void hand(SampleBatch batch, String sink) {
        if (!batch.isEmpty()) {
            context.forward(new Record<>(facility, batch.take(), timestamp), sink);
        }
    }

    private void twin(TwinProperty property, JsonValue value) {
        given = true;
        context.forward(TwinMessages.modify(property, value, timestamp, trace), AditTopology.TWIN_SINK);
    }

    private String unit(ChannelId channel) {
        return units.getOrDefault(channel, "1");
    }

    @Override
    public void raw(Sample sample) {
        given = true;
        counters.rawSample();
        raw.add(sample, "");
    }

    @Override
    public void clean(Sample sample) {
        given = true;
        counters.cleanSample(sample.quality());
        clean.add(sample, unit(sample.channel()));
    }

    @Override
    public void report(Sample sample) {
        twin(TwinProperty.status(sample.channel()), StatusJson.ofSample(sample, unit(sample.channel())));
    }

    @Override
    public void alarm(AlarmChanged changed) {
        if (changed.cause() == AlarmCause.RAISED) {
            counters.alarmRaised();
        }
        twin(TwinProperty.alarm(changed.channel(), changed.ruleId()), StatusJson.ofAlarm(changed));
        context.forward(new Record<>(changed.ruleId(), AlarmLines.write(changed), timestamp), AditTopology.ALARM_SINK);
    }

    @Override
    public void quality(ChannelQuality quality) {
        twin(TwinProperty.quality(quality.channel()), QualityJson.of(quality));
    }

    @Override
    public void unusual(ChannelScore score) {
        twin(TwinProperty.anomaly(score.channel()), StatusJson.ofScore(score));
    }

    @Override
    public boolean wantsForecasts() {
        return true;
    }

    @Override
    public void forecast(RuleForecast forecast) {
        twin(TwinProperty.forecast(forecast.channel(), forecast.ruleId()), ForecastJson.of(forecast));
    }

    @Override
    public void undecodable(RawMessage message, String reason) {
        given = true;
        counters.undecodableMessage();
        EngineInput.Message input = new EngineInput.Message(
                message.arrivalMicros(),
                message.tenant(),
                message.deviceId(),
                message.contentType(),
                message.payload());
        context.forward(MessageRouter.undecodable(input, timestamp, reason), AditTopology.UNDECODABLE_SINK);
    }
}
