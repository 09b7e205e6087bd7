package io.adit.simulator;

import org.jspecify.annotations.Nullable;

/** A signal that faults of one kind befall. */
final class FaultySignal implements Signal {
    private final Signal sound;
    private final FaultSchedule schedule;
    private long step = -1;
    private double held = Double.NaN;

    FaultySignal(Signal sound, FaultSchedule schedule) {
        this.sound = sound;
        this.schedule = schedule;
    }

    @Override
    public double next() {
        step++;
        double value = sound.next();
        @Nullable Fault fault = schedule.at(step);
        if (fault == null) {
            return value;
        }
        return switch (fault.kind()) {
            case SPIKE -> value + fault.size();
            case DRIFT -> value + fault.size() * fault.share(step);
            case STUCK -> stuck(fault, value);
            case GAP -> Double.NaN;
            case CLOCK_SKEW, BURST -> throw new IllegalStateException(fault.kind() + " befalls no reading");
        };
    }

    private double stuck(Fault fault, double value) {
        if (step == fault.fromStep()) {
            held = value;
        }
        return held;
    }
}
