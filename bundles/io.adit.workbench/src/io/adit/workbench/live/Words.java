package io.adit.workbench.live;

import io.adit.workbench.Phrase;
import java.util.Map;

/** Codes of the server in words: why a sample is not good, by which steps it came, and why an alarm is not announced. */
public final class Words {
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("OUT_OF_RANGE", Messages.outOfRange),
            Map.entry("SPIKE", Messages.spike),
            Map.entry("STUCK", Messages.stuck),
            Map.entry("RATE", Messages.rate),
            Map.entry("LATE", Messages.late),
            Map.entry("FUTURE", Messages.future),
            Map.entry("DUPLICATE", Messages.duplicate),
            Map.entry("MISSING", Messages.missing),
            Map.entry("NOT_A_NUMBER", Messages.notANumber),
            Map.entry("NO_CALIBRATION", Messages.noCalibration),
            Map.entry("CLOCK", Messages.clock),
            Map.entry("STALE", Messages.stale),
            Map.entry("UNIT", Messages.wrongUnit),
            Map.entry("INCOMPLETE", Messages.incomplete),
            Map.entry("STEP_FAILED", Messages.stepFailed),
            Map.entry("STEP_JUDGED", Messages.stepJudged),
            Map.entry("CALIBRATION_EXPIRED", Messages.calibrationExpired),
            Map.entry("UNCORRECTED", Messages.uncorrected),
            Map.entry("DRIFT", Messages.drift),
            Map.entry("FILLED", Messages.filled));

    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("binding", Messages.stepBinding),
            Map.entry("reading", Messages.stepReading),
            Map.entry("calibration", Messages.stepCalibration),
            Map.entry("conversion", Messages.stepConversion),
            Map.entry("duplicate", Messages.stepDuplicate),
            Map.entry("future", Messages.stepFuture),
            Map.entry("range", Messages.stepRange),
            Map.entry("late", Messages.stepLate),
            Map.entry("rate", Messages.stepRate),
            Map.entry("spike", Messages.stepSpike),
            Map.entry("stuck", Messages.stepStuck),
            Map.entry("missing", Messages.stepMissing),
            Map.entry("report", Messages.stepReport));

    private Words() {}

    /** The reason of a quality, such as OUT_OF_RANGE. */
    public static String reason(String code) {
        return Phrase.word(REASONS, code);
    }

    /** A step of the engine, such as calibration. */
    public static String step(String name) {
        return STEPS.getOrDefault(name, name);
    }

    static String silence(Handling.Silence silent) {
        return switch (silent) {
            case NONE -> "";
            case SHELVED -> Messages.silenceShelved;
            case SUPPRESSED -> Messages.silenceSuppressed;
            case OUT_OF_SERVICE -> Messages.silenceOutOfService;
        };
    }
}
