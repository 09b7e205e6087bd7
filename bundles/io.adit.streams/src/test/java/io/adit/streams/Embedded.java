package io.adit.streams;

import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.step.StepResult;
import io.adit.publish.programme.RunningProgramme;
import io.adit.publish.twin.StatusJson;
import java.util.ArrayList;
import java.util.List;

/** The engine itself, given the same in the same order. */
final class Embedded implements EngineOutput {
    final List<String> clean = new ArrayList<>();
    final List<String> raw = new ArrayList<>();
    final List<String> alarms = new ArrayList<>();
    final List<AlarmChanged> changes = new ArrayList<>();
    int undecodable;

    private Engine engine;
    private long sequence = 1;

    Embedded(String programme) {
        engine = Engine.start(RunningProgramme.of(programme).programme());
    }

    /** Runs the sample's programme over messages until a time. */
    static Embedded run(SampleFacility sample, List<EngineInput.Message> messages, long endMillis) {
        Embedded out = new Embedded(sample.programme);
        out.take(messages);
        out.advance(endMillis);
        return out;
    }

    void take(List<EngineInput.Message> messages) {
        for (EngineInput.Message message : messages) {
            engine.accept(
                    new RawMessage(
                            sequence++,
                            message.atMicros(),
                            message.tenant(),
                            message.deviceId(),
                            message.contentType(),
                            message.payload()),
                    this);
        }
    }

    void act(AlarmRequest request, long atMicros) {
        engine.act(request, atMicros, this);
    }

    void advance(long millis) {
        engine.advance(1000 * millis, this);
    }

    /** Takes what a step made, at the time that it has reached. */
    void computed(StepResult result) {
        engine.computed(result, sequence++, engine.nowMicros(), this);
    }

    void change(String programme) {
        engine = engine.withProgramme(RunningProgramme.of(programme).programme());
    }

    @Override
    public void raw(Sample sample) {
        raw.add(text(sample));
    }

    @Override
    public void clean(Sample sample) {
        clean.add(text(sample));
    }

    private static String text(Sample sample) {
        return sample.channel() + " " + StatusJson.time(sample.timeMicros()) + " "
                + (Double.isNaN(sample.value()) ? "-" : Double.doubleToRawLongBits(sample.value())) + " "
                + sample.quality() + " " + sample.reason().name().replace("NONE", "");
    }

    @Override
    public void report(Sample sample) {}

    @Override
    public void alarm(AlarmChanged changed) {
        alarms.add(changed.ruleId() + StatusJson.ofAlarm(changed));
        changes.add(changed);
    }

    @Override
    public boolean wantsForecasts() {
        return true;
    }

    @Override
    public void undecodable(RawMessage message, String reason) {
        undecodable++;
    }
}
