package io.adit.history;

/** See {@link Steps#every}. */
record EqualSteps(long stepMicros) implements Steps {
    @Override
    public long startOf(long micros) {
        return Math.floorDiv(micros, stepMicros) * stepMicros;
    }

    @Override
    public long endOf(long startMicros) {
        long end = startMicros + stepMicros;
        return end < startMicros ? Long.MAX_VALUE : end;
    }

    @Override
    public boolean areMultiplesOf(long unitMicros, long fromMicros, long toMicros) {
        return stepMicros % unitMicros == 0;
    }
}
