package io.adit.history;

/**
 * Equal steps.
 *
 * @param stepMicros length, more than 0
 * @param offsetMicros where one of them begins
 */
record EqualSteps(long stepMicros, long offsetMicros) implements Steps {
    @Override
    public long startOf(long micros) {
        return Math.floorDiv(micros - offsetMicros, stepMicros) * stepMicros + offsetMicros;
    }

    @Override
    public long endOf(long startMicros) {
        long end = startMicros + stepMicros;
        return end < startMicros ? Long.MAX_VALUE : end;
    }

    @Override
    public boolean areMultiplesOf(long unitMicros, long fromMicros, long toMicros) {
        return stepMicros % unitMicros == 0 && offsetMicros % unitMicros == 0;
    }
}
