package io.adit.engine.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Numbers and times in sentences for people. */
public final class Numbers {
    private static final MathContext SHORT = new MathContext(4);

    private Numbers() {}

    /** All digits that the number has. */
    public static String exact(double value) {
        return Double.isFinite(value)
                ? plain(BigDecimal.valueOf(value))
                : Double.isNaN(value) ? "no number" : value > 0 ? "infinity" : "-infinity";
    }

    /** Four digits. */
    public static String rounded(double value) {
        return Double.isFinite(value) ? plain(BigDecimal.valueOf(value).round(SHORT)) : exact(value);
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean readable = stripped.signum() == 0 || Math.abs(stripped.precision() - stripped.scale()) <= 9;
        return readable ? stripped.toPlainString() : stripped.toString();
    }

    /** A time span in seconds; {@link Long#MAX_VALUE} is none. */
    public static String seconds(long micros) {
        return micros == Long.MAX_VALUE ? "none" : plain(BigDecimal.valueOf(micros, 6)) + " s";
    }

    /** An instant in UTC. */
    public static String time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }
}
