package io.adit.history;

/**
 * How much of a stream waits for another place.
 *
 * @param items samples or changes of alarms
 * @param bytes that these take
 * @param oldestMicros earliest time in the first parcel that waits, microseconds since the epoch; 0 where none waits
 */
public record Backlog(long items, long bytes, long oldestMicros) {}
