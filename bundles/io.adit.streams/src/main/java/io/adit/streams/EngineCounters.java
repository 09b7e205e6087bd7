package io.adit.streams;

import io.adit.engine.Quality;
import io.adit.engine.step.StepResult;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the engines of this instance have taken and given since it started. What is taken again, because its commit failed, counts again. Thread-safe.
 */
public final class EngineCounters {
    private final LongAdder messages = new LongAdder();
    private final LongAdder undecodable = new LongAdder();
    private final LongAdder raw = new LongAdder();
    private final Map<Quality, LongAdder> clean = new EnumMap<>(Quality.class);
    private final LongAdder alarmsRaised = new LongAdder();
    private final LongAdder computedRows = new LongAdder();
    private final LongAdder failedRows = new LongAdder();
    private final Map<String, LongAdder> commands = new ConcurrentHashMap<>();

    /** All at 0. */
    public EngineCounters() {
        for (Quality quality : Quality.values()) {
            clean.put(quality, new LongAdder());
        }
    }

    void message() {
        messages.increment();
    }

    void undecodableMessage() {
        undecodable.increment();
    }

    void rawSample() {
        raw.increment();
    }

    void cleanSample(Quality quality) {
        adder(quality).increment();
    }

    void alarmRaised() {
        alarmsRaised.increment();
    }

    /** The engine took what a Python step made. */
    void rows(StepResult result) {
        (result.failure().isEmpty() ? computedRows : failedRows).add(result.times().length);
    }

    /** Rows that Python steps gave values for. */
    public long computedRows() {
        return computedRows.sum();
    }

    /** Rows that passed unchanged, since their step gave none. */
    public long failedRows() {
        return failedRows.sum();
    }

    /** A command has come to an outcome. */
    public void command(String outcome) {
        commands.computeIfAbsent(outcome, any -> new LongAdder()).increment();
    }

    private LongAdder adder(Quality quality) {
        return Objects.requireNonNull(clean.get(quality));
    }

    /** Messages that engines took. */
    public long messages() {
        return messages.sum();
    }

    /** Messages that gave no sample. */
    public long undecodable() {
        return undecodable.sum();
    }

    /** Raw samples. */
    public long raw() {
        return raw.sum();
    }

    /** Clean samples of a quality. */
    public long clean(Quality quality) {
        return adder(quality).sum();
    }

    /** Alarms that became active. */
    public long alarmsRaised() {
        return alarmsRaised.sum();
    }

    /** Commands by what became of them. */
    public Map<String, Long> commands() {
        Map<String, Long> sums = new TreeMap<>();
        commands.forEach((outcome, count) -> sums.put(outcome, count.sum()));
        return sums;
    }
}
