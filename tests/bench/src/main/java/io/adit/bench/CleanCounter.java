package io.adit.bench;

import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;

/** Counts clean samples and forgets all else. */
final class CleanCounter implements EngineOutput {
    private long samples;

    long samples() {
        return samples;
    }

    @Override
    public void raw(Sample sample) {}

    @Override
    public void clean(Sample sample) {
        samples++;
    }

    @Override
    public void report(Sample sample) {}

    @Override
    public void alarm(AlarmChanged changed) {}

    @Override
    public void undecodable(RawMessage message, String reason) {
        throw new IllegalStateException(reason);
    }
}
