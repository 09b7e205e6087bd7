package io.adit.engine.internal.derive;

import io.adit.engine.Sample;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.util.ArrayList;
import java.util.List;

/** The samples of one channel as they are, once the message is complete. */
public final class ChannelWatch implements Derivation {
    private final List<Sample> samples = new ArrayList<>();

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        samples.add(sample);
    }

    @Override
    public void settle(long now, DerivedOutput out) {
        for (Sample each : samples) {
            out.put(each.timeMicros(), each.value(), each.quality(), each.reason(), each.sequence());
        }
        samples.clear();
    }

    @Override
    public void write(DataOutput out) {
        // between messages there is nothing to keep
    }

    @Override
    public void read(DataInputStream in) {
        // as above
    }
}
