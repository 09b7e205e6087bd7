package io.adit.server.api;

import io.adit.history.Bucket;
import java.util.Locale;

/** What a request makes of the samples, by the names of Ditto's draft. */
enum SeriesAggregation {
    AVG,
    MIN,
    MAX,
    SUM,
    COUNT,
    FIRST,
    LAST,
    STDDEV,
    /** Change per second between neighbours. */
    DERIVATIVE,
    /** The same for counters: what is less than before counts from 0. */
    RATE,
    /** Area under the samples, value times seconds. */
    INTEGRAL,
    /** Interpolated between ranks. */
    PERCENTILE;

    static final String[] NAMES = names();

    private static String[] names() {
        String[] names = new String[values().length];
        for (SeriesAggregation each : values()) {
            names[each.ordinal()] = each.toString();
        }
        return names;
    }

    static SeriesAggregation of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Whether it comes from the summary of a step. */
    boolean isOfBuckets() {
        return ordinal() < DERIVATIVE.ordinal();
    }

    /** The figure of a step; NaN where there is none. */
    double of(Bucket bucket) {
        return switch (this) {
            case AVG -> bucket.average();
            case MIN -> bucket.min();
            case MAX -> bucket.max();
            case SUM -> bucket.count() == 0 ? Double.NaN : bucket.sum();
            case COUNT -> bucket.count();
            case FIRST -> bucket.first();
            case LAST -> bucket.last();
            case STDDEV -> bucket.standardDeviation();
            default -> throw new IllegalStateException(this + " is not reckoned from steps");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
