package io.adit.streams;

import io.adit.engine.EngineCounters;
import io.adit.engine.step.StepResult;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What went through this instance since it started. What is taken again, because its commit failed, counts again. Thread-safe. */
public final class StreamsCounters {
    private final EngineCounters engine = new EngineCounters();
    private final LongAdder computedRows = new LongAdder();
    private final LongAdder failedRows = new LongAdder();
    private final Map<String, LongAdder> commands = new ConcurrentHashMap<>();

    /** What the engines of this instance took and gave. */
    public EngineCounters engine() {
        return engine;
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

    /** Commands by what became of them. */
    public Map<String, Long> commands() {
        Map<String, Long> sums = new TreeMap<>();
        commands.forEach((outcome, count) -> sums.put(outcome, count.sum()));
        return sums;
    }
}
