package io.adit.workbench.trend;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Marks of a value axis: at most five, at 1, 2 or 5 times a power of ten. */
public final class ValueTicks {
    private static final int TICKS = 4;
    private static final int MOST_DIGITS = 9;

    private ValueTicks() {}

    /** A mark and what stands beside it, in the language of the workbench. */
    public record Tick(double value, String label) {}

    /** Those of an axis. @param high above {@code low} */
    public static List<Tick> of(double low, double high) {
        double step = step((high - low) / TICKS);
        int digits = (int) Math.clamp(-Math.floor(Math.log10(step)), 0, MOST_DIGITS);
        String format = "%." + digits + "f";
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        return LongStream.rangeClosed((long) Math.ceil(low / step), (long) Math.floor(high / step))
                .mapToDouble(i -> i * step)
                .mapToObj(value -> new Tick(value, String.format(locale, format, value)))
                .toList();
    }

    /** The next larger of 1, 2 and 5 times a power of ten. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double share = least / power;
        return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }
}
