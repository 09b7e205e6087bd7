package io.adit.engine.internal.derive;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Gives samples to a derivation that is saved and restored now and then, and keeps what it puts out. */
final class Drive {
    static final ChannelId INPUT = new ChannelId("ns:bridge", "acceleration");

    /** One sample of a derived channel. */
    record Made(long time, double value, Quality quality, Reason reason) {}

    private Drive() {}

    /** What a derivation makes of samples. */
    static List<Made> run(Supplier<Derivation> fresh, List<Sample> samples, Random random) throws IOException {
        List<Made> made = new ArrayList<>();
        Derivation derivation = fresh.get();
        for (Sample sample : samples) {
            derivation.accept(
                    0,
                    sample,
                    sample.timeMicros(),
                    (time, value, quality, reason, sequence) -> made.add(new Made(time, value, quality, reason)));
            if (random.nextInt(30) == 0) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                derivation.write(new DataOutputStream(bytes));
                derivation = fresh.get();
                derivation.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
            }
        }
        return made;
    }

    /** Samples with uneven times, gaps, and some that are uncertain or bad. */
    static List<Sample> samples(Random random, int count) {
        List<Sample> samples = new ArrayList<>();
        long time = -20_000_000;
        double value = 0;
        for (int i = 0; i < count; i++) {
            time += random.nextInt(40) == 0 ? 1 + random.nextInt(30_000_000) : 100_000L * (1 + random.nextInt(30));
            value += random.nextGaussian();
            int kind = random.nextInt(30);
            if (kind == 0) {
                samples.add(new Sample(INPUT, time, Double.NaN, Quality.BAD, Reason.MISSING, i));
            } else if (kind == 1) {
                samples.add(new Sample(INPUT, time, value, Quality.UNCERTAIN, Reason.LATE, i));
            } else {
                samples.add(new Sample(INPUT, time, value, Quality.GOOD, Reason.NONE, i));
            }
        }
        return samples;
    }

    /** Those that are not bad. */
    static List<Sample> usable(List<Sample> samples) {
        return samples.stream()
                .filter(sample -> sample.quality() != Quality.BAD)
                .toList();
    }

    /** A sample as good as all of these: what a plain rule expects. */
    static Made made(long time, double value, List<Sample> of) {
        Reason doubt = of.stream()
                .map(Sample::reason)
                .filter(reason -> reason != Reason.NONE)
                .findFirst()
                .orElse(Reason.NONE);
        return new Made(time, value, doubt == Reason.NONE ? Quality.GOOD : Quality.UNCERTAIN, doubt);
    }
}
