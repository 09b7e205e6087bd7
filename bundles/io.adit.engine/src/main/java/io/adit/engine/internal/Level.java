package io.adit.engine.internal;

import io.adit.engine.programme.LevelSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * One level of a rule: on or off, and perhaps on its way to the other. A change waits in two clocks: it is due by measurement
 * when a sample of that time comes, and by engine time when as much time has passed since the news arrived.
 */
final class Level {
    static final long NONE = Long.MIN_VALUE;

    final LevelSettings settings;
    private final double sign;
    private final long onMicros;
    private final long offMicros;
    private boolean on;
    private long since = NONE;
    private long heardAt;

    /** @param sign 1 where trouble lies above, -1 where below */
    Level(LevelSettings settings, double sign) {
        this.settings = settings;
        this.sign = sign;
        onMicros = Micros.of(settings.delayOnSeconds(), 0);
        offMicros = Micros.of(settings.delayOffSeconds(), 0);
    }

    boolean on() {
        return on;
    }

    /** True where it is on its way from on to off. */
    boolean clearing() {
        return on && since != NONE;
    }

    /** Takes a value measured at {@code time} that arrived at {@code now}. */
    void see(double value, long time, long now) {
        double beyond = sign * (value - settings.limit());
        want(on ? beyond <= -settings.hysteresis() : beyond > 0, time, now);
    }

    /** The condition counts as gone, whatever the value. */
    void rest(long time, long now) {
        want(on, time, now);
    }

    private void want(boolean change, long time, long now) {
        if (!change) {
            since = NONE;
        } else if (since == NONE) {
            since = time;
            heardAt = now;
        }
    }

    /** Time of measurement of the change to come; {@link TimerQueue#NEVER} without one. */
    long dueByMeasurement() {
        return since == NONE ? TimerQueue.NEVER : since + (on ? offMicros : onMicros);
    }

    /** Engine time of the change to come; {@link TimerQueue#NEVER} without one. */
    long dueByEngine() {
        return since == NONE ? TimerQueue.NEVER : heardAt + (on ? offMicros : onMicros);
    }

    void change() {
        on = !on;
        since = NONE;
    }

    void forget() {
        on = false;
        since = NONE;
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(settings.name());
        out.writeBoolean(on);
        out.writeLong(since);
        out.writeLong(heardAt);
    }

    /** Reads what {@link #write} wrote after the name. */
    void read(DataInput in) throws IOException {
        on = in.readBoolean();
        since = in.readLong();
        heardAt = in.readLong();
    }
}
