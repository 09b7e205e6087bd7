package io.adit.engine.internal.derive;

import io.adit.engine.Sample;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A derivation at work: takes the clean samples of its inputs and puts out those of the derived channel.
 *
 * <p>Of each input it gets the samples that are newer than all before them, so their times rise; gaps come as BAD MISSING. Samples that came too
 * late for that order change nothing: a recomputation takes them in. First {@link #accept} is called for each sample of a message, then once
 * {@link #settle}; of two derivations in a row the second one settles after the first. Times that it puts out should rise too. It has no clock,
 * and its state is a value: the same calls give the same output, bit by bit, also when the state was saved and restored between.
 */
public interface Derivation {
    /** As a time: nothing is due. */
    long NEVER = Long.MAX_VALUE;

    /**
     * Takes a sample.
     *
     * @param input index in {@link io.adit.engine.programme.DerivationSettings#inputs}
     * @param now engine time, microseconds since the epoch
     */
    void accept(int input, Sample sample, long now, DerivedOutput out);

    /** All samples of the message were taken. */
    default void settle(long now, DerivedOutput out) {}

    /** Engine time at which {@link #fire} has something to do, {@link #NEVER} without; asked after each call. */
    default long due() {
        return NEVER;
    }

    /** Does what is due; afterwards {@link #due} is later. */
    default void fire(long now, DerivedOutput out) {}

    /**
     * How far back, by time of measurement, samples have a part in what comes out: until they fade below the precision of a double. What counts
     * in samples, not in time, is not in it.
     */
    default long memoryMicros() {
        return 0;
    }

    /** Writes the whole state. */
    void write(DataOutput out) throws IOException;

    /** Reads what {@link #write} of a derivation with the same settings wrote; only in a new one. */
    void read(DataInputStream in) throws IOException;
}
