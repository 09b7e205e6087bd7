package io.adit.simulator;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.model.Binding;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;
import io.adit.model.Channel;
import io.adit.simulator.NormalReadings.Normal;
import java.io.IOException;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Chooses the signal of each channel: measurements where the replay table has some, else a made-up one. */
final class Signals {
    /** A wave of a made-up signal takes this long, in seconds, so that a trend shows something within minutes. */
    private static final double WAVE_SECONDS = 300;

    /** But at least so many readings, so that a slow sensor does not seem to jump. */
    private static final double LEAST_STEPS = 40;

    private static final double DEFAULT_PERIOD_SECONDS = 5;
    private static final double LEAST_SHARE = 0.05;
    private final ReplayTable table;
    private final NormalReadings normals;
    private final long seed;
    private final double start;

    /** @param start time of the first reading in seconds from the connection of the devices, 0 or less */
    Signals(ReplayTable table, long seed, double start) throws IOException {
        this.table = table;
        this.normals = new NormalReadings();
        this.seed = seed;
        this.start = start;
    }

    Signal of(Channel channel, Binding binding) throws IOException {
        Random random = new Random(seed ^ channel.getId().hashCode());
        double stepsPerWave = Math.max(LEAST_STEPS, WAVE_SECONDS / period(channel));
        @Nullable
        Signal given = table.signal(channel.getId(), random, stepsPerWave).orElse(null);
        if (given != null) {
            return given;
        }
        Normal normal = normals.of(channel);
        Signal clean = new SyntheticSignal(random, normal.centre(), normal.swing(), normal.swing() / 5, stepsPerWave);
        DoubleUnaryOperator toPayload = toPayload(channel, binding);
        Signal everyday = () -> toPayload.applyAsDouble(clean.next());
        return table.incident(channel.getId())
                .map(incident -> incident(incident, everyday, toPayload.applyAsDouble(normal.centre()), channel))
                .orElse(everyday);
    }

    private Signal incident(ReplayTable.Incident incident, Signal everyday, double centre, Channel channel) {
        double height = incident.peak() - centre;
        double share = (incident.passes() - centre) / height;
        double possible = Double.isNaN(share) ? 0.5 : Math.clamp(share, LEAST_SHARE, 1 - LEAST_SHARE);
        double onset = IncidentSignal.onset(possible, incident.atSeconds());
        return new IncidentSignal(everyday, height, onset, start, period(channel));
    }

    /** Time between two readings of a channel, in seconds. */
    static double period(Channel channel) {
        @Nullable Double period = channel.getPeriodSeconds();
        return period == null ? DEFAULT_PERIOD_SECONDS : period;
    }

    /** From the unit of the channel to what its sensor sends: the conversion and the calibration backwards. */
    private static DoubleUnaryOperator toPayload(Channel channel, Binding binding) {
        Calibration calibration = channel.getCalibrations().isEmpty()
                ? null
                : channel.getCalibrations().get(0);
        String source = binding.getSourceUnit() == null ? "" : binding.getSourceUnit();
        if (calibration == null) {
            return Ucum.conversion(channel.getUnit(), source)::apply;
        }
        if (calibration.getKind() != CalibrationKind.LINEAR) {
            throw new IllegalArgumentException("channel " + channel.getId()
                    + " has a calibration that is not linear; give it measurements in the replay table.");
        }
        UnitConversion conversion = Ucum.conversion(channel.getUnit(), calibration.getUnit());
        double c0 = calibration.getCoefficients().get(0);
        double c1 = calibration.getCoefficients().get(1);
        return value -> (conversion.apply(value) - c0) / c1;
    }
}
