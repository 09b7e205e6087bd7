package io.adit.server.detect;

/**
 * One row of a file of samples.
 *
 * @param timestamp as it is in the file
 * @param timeMicros microseconds since 1970
 * @param text the value as it is in the file
 * @param value NaN where it is missing
 */
record SeriesRow(String timestamp, long timeMicros, String text, double value) {
    boolean isMissing() {
        return Double.isNaN(value);
    }
}
