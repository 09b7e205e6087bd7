package io.adit.bench;

import java.time.Duration;

/**
 * What so many channels take in the scaled form, as arithmetic on what one engine takes; docs/scale.md and the table in deploy/README.md say what follows for the
 * {@linkplain #MEASURED figures that were measured}, and a test compares them.
 *
 * @param engineNanos processor time of the engine for a sample
 * @param stateBytes of a channel with its rule
 * @param restoreNanos processor time to take a channel up again
 * @param streamsPerCore samples that one processor gets through Kafka Streams with the engine in it in a second
 */
record ScaleModel(double engineNanos, double stateBytes, double restoreNanos, double streamsPerCore) {
    /** By {@code ./adit bench scale} and {@code ./adit bench streams}, as the documents name them. */
    static final ScaleModel MEASURED = new ScaleModel(401, 1037, 16_000, 51_685);

    static final double CHANNELS = 10e6;
    static final double SAMPLES_PER_CHANNEL_SECOND = 0.1;
    static final int INSTANCES = 24;

    /** Bytes of a sample in the history, raw or clean: from a channel read once a second to one that is read now and then, by {@code ./adit bench history}. */
    static final double LEAST_SAMPLE_BYTES = 1.03;

    static final double MOST_SAMPLE_BYTES = 6.08;

    private static final double BUSY = 0.5;
    private static final int RAW_AND_CLEAN = 2;

    static double samplesPerSecond() {
        return CHANNELS * SAMPLES_PER_CHANNEL_SECOND;
    }

    /** Processors that the engine alone keeps half busy. */
    double engineCores() {
        return samplesPerSecond() * engineNanos / 1e9 / BUSY;
    }

    /** Processor time of a sample with Kafka Streams around the engine. */
    double streamsMicros() {
        return 1e6 / streamsPerCore;
    }

    /** Processors that so many samples a second keep wholly busy with Kafka Streams around the engine. */
    double streamsCores(double samplesPerSecond) {
        return samplesPerSecond / streamsPerCore;
    }

    /** As {@link #streamsCores}, half busy. */
    double halfBusyStreamsCores(double samplesPerSecond) {
        return streamsCores(samplesPerSecond) / BUSY;
    }

    double stateGigabytes() {
        return CHANNELS * stateBytes / 1e9;
    }

    /** Of the changelog that is read when an instance dies: its share of the states, twice as long at the most. */
    double movedMegabytes() {
        return 2 * CHANNELS / INSTANCES * stateBytes / 1e6;
    }

    /** Processor time to take up again what a dead instance had. */
    double restoreSeconds() {
        return CHANNELS / INSTANCES * restoreNanos / 1e9;
    }

    /** Of history, raw and clean. @param sampleBytes of one */
    static double historyGigabytes(double samplesPerSecond, Duration time, double sampleBytes) {
        return RAW_AND_CLEAN * samplesPerSecond * time.toSeconds() * sampleBytes / 1e9;
    }
}
