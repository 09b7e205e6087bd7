package io.adit.simulator;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.model.Channel;
import java.io.IOException;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Chooses the signal of each channel: measurements where the replay table has some, else a made-up one. */
final class Signals {
    /** A wave of a made-up signal takes this long, in seconds, so that a trend shows something within minutes. */
    private static final double WAVE_SECONDS = 300;

    private static final double DEFAULT_PERIOD_SECONDS = 5;
    private final ReplayTable table;
    private final long seed;

    Signals(ReplayTable table, long seed) {
        this.table = table;
        this.seed = seed;
    }

    Signal of(Channel channel, Binding binding) throws IOException {
        Random random = new Random(seed ^ channel.getId().hashCode());
        double stepsPerWave = WAVE_SECONDS / period(channel);
        @Nullable
        Signal given = table.signal(channel.getId(), random, stepsPerWave).orElse(null);
        return given != null ? given : madeUp(channel, binding, random, stepsPerWave);
    }

    /** Time between two readings of a channel, in seconds. */
    static double period(Channel channel) {
        @Nullable Double period = channel.getPeriodSeconds();
        return period == null ? DEFAULT_PERIOD_SECONDS : period;
    }

    private static Signal madeUp(Channel channel, Binding binding, Random random, double stepsPerWave) {
        @Nullable Double min = channel.getRangeMin();
        @Nullable Double max = channel.getRangeMax();
        double low = min == null ? 0 : min;
        double high = max == null ? low + 100 : max;
        double centre = low + 0.35 * (high - low);
        double swing = 0.05 * (high - low);
        Signal clean = new SyntheticSignal(random, centre, swing, swing / 20, stepsPerWave);
        Calibration calibration = channel.getCalibrations().isEmpty()
                ? null
                : channel.getCalibrations().get(0);
        String source = binding.getSourceUnit() == null ? "" : binding.getSourceUnit();
        if (calibration == null) {
            UnitConversion conversion = Ucum.conversion(channel.getUnit(), source);
            return () -> conversion.apply(clean.next());
        }
        if (calibration.getKind() != CalibrationKind.LINEAR) {
            throw new IllegalArgumentException("channel " + channel.getId()
                    + " has a calibration that is not linear; give it measurements in the replay table.");
        }
        UnitConversion conversion = Ucum.conversion(channel.getUnit(), calibration.getUnit());
        double c0 = calibration.getCoefficients().get(0);
        double c1 = calibration.getCoefficients().get(1);
        return () -> (conversion.apply(clean.next()) - c0) / c1;
    }
}
