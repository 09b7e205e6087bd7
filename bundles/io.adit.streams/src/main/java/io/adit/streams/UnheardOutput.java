package io.adit.streams;

import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;

/** Takes what engines say again that was handed on before. It asks for the same as {@link TopicOutput}, so that engines do the same. */
final class UnheardOutput implements EngineOutput {
    @Override
    public void raw(Sample sample) {}

    @Override
    public void clean(Sample sample) {}

    @Override
    public void report(Sample sample) {}

    @Override
    public void alarm(AlarmChanged changed) {}

    @Override
    public boolean wantsForecasts() {
        return true;
    }

    @Override
    public void undecodable(RawMessage message, String reason) {}
}
