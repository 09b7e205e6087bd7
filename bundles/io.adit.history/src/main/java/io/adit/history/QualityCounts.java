package io.adit.history;

import io.adit.engine.Reason;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many samples of a step have which quality, and why.
 *
 * @param reasons number of samples per reason, {@link Reason#NONE} left out; immutable
 */
public record QualityCounts(long good, long uncertain, long bad, Map<Reason, Long> reasons) {
    /** Keeps a copy of the map. */
    public QualityCounts {
        reasons = Map.copyOf(reasons);
    }

    /** All samples. */
    public long all() {
        return good + uncertain + bad;
    }

    /** Both together. */
    QualityCounts with(QualityCounts other) {
        Map<Reason, Long> both = new EnumMap<>(Reason.class);
        both.putAll(reasons);
        other.reasons.forEach((reason, count) -> both.merge(reason, count, Long::sum));
        return new QualityCounts(good + other.good, uncertain + other.uncertain, bad + other.bad, both);
    }
}
