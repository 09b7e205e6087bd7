package io.adit.simulator;

import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.simulator.NormalReadings.Normal;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
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
    private static final double DEFAULT_NOISE = 0.2;
    private final ReplayTable table;
    private final NormalReadings normals;
    private final Disturbances disturbances;
    private final double start;

    /**
     * What is done to signals besides.
     *
     * @param seed of all that is made up
     * @param noise standard deviation in shares of the normal swing; null: that of a made-up signal, and none on measurements
     * @param faults kinds that befall readings or devices
     * @param declared is told of every fault
     */
    record Disturbances(long seed, @Nullable Double noise, Set<FaultKind> faults, Consumer<Fault> declared) {
        /** A schedule of faults for a target; null where this kind was not asked for. */
        @Nullable
        FaultSchedule schedule(FaultKind kind, String target, double swing) {
            return faults.contains(kind) ? new FaultSchedule(kind, target, swing, seed, declared) : null;
        }
    }

    /** @param start time of the first reading in seconds from the connection of the devices, 0 or less */
    Signals(ReplayTable table, Disturbances disturbances, double start) throws IOException {
        this.table = table;
        this.normals = new NormalReadings();
        this.disturbances = disturbances;
        this.start = start;
    }

    Signal of(Channel channel, Binding binding) throws IOException {
        Random random = new Random(disturbances.seed() ^ channel.getId().hashCode());
        @Nullable
        Signal given =
                table.signal(channel.getId(), random, stepsPerWave(channel)).orElse(null);
        Signal signal = given == null ? madeUp(channel, binding, random) : given;
        return needsSwing() ? disturbed(signal, channel, swing(channel, binding), random) : signal;
    }

    private static double stepsPerWave(Channel channel) {
        return Math.max(LEAST_STEPS, WAVE_SECONDS / period(channel));
    }

    private Signal disturbed(Signal sound, Channel channel, double swing, Random random) {
        @Nullable Double noise = disturbances.noise();
        Signal signal = noise != null && noise > 0 ? new NoisySignal(sound, random, noise * swing) : sound;
        for (FaultKind kind : FaultKind.values()) {
            FaultSchedule schedule = kind.isOfDevice() ? null : disturbances.schedule(kind, channel.getId(), swing);
            if (schedule != null) {
                signal = new FaultySignal(signal, schedule);
            }
        }
        return signal;
    }

    private boolean needsSwing() {
        return disturbances.noise() != null || !disturbances.faults().isEmpty();
    }

    private double swing(Channel channel, Binding binding) {
        Normal normal = normals.of(channel);
        DoubleUnaryOperator raw = RawReading.of(channel, binding);
        return Math.abs(raw.applyAsDouble(normal.centre() + normal.swing()) - raw.applyAsDouble(normal.centre()));
    }

    private Signal madeUp(Channel channel, Binding binding, Random random) {
        Normal normal = normals.of(channel);
        double noise = disturbances.noise() == null ? DEFAULT_NOISE * normal.swing() : 0;
        Signal clean = new SyntheticSignal(random, normal.centre(), normal.swing(), noise, stepsPerWave(channel));
        DoubleUnaryOperator toPayload = RawReading.of(channel, binding);
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
}
