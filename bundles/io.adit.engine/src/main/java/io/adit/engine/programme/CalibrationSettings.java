package io.adit.engine.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the raw reading x into a physical value, from a date to a date.
 *
 * @param kind form
 * @param coefficients LINEAR: c0, c1 of c0 + c1 x. POLYNOMIAL: c0 to cn of the sum of c[i] x^i. TABLE: x0, y0, x1, y1, ... with
 *     rising x, at least two pairs. VIBRATING_WIRE: G, R0 or A, B, C. STEINHART_HART: A, B, C and, if any, D
 * @param unit UCUM code of the result
 * @param validFromMicros first instant at which it holds, microseconds since the epoch; null: always
 * @param validToMicros first instant at which it holds no longer; null: still. The last one goes on after its end, as UNCERTAIN
 *     CALIBRATION_EXPIRED
 * @param corrections terms that depend on other channels
 */
public record CalibrationSettings(
        CalibrationKind kind,
        List<Double> coefficients,
        String unit,
        @Nullable Long validFromMicros,
        @Nullable Long validToMicros,
        List<CorrectionSettings> corrections) {
    public CalibrationSettings {
        coefficients = List.copyOf(coefficients);
        corrections = List.copyOf(corrections);
    }

    /** A calibration that depends on no other channel. */
    public CalibrationSettings(
            CalibrationKind kind,
            List<Double> coefficients,
            String unit,
            @Nullable Long validFromMicros,
            @Nullable Long validToMicros) {
        this(kind, coefficients, unit, validFromMicros, validToMicros, List.of());
    }
}
