package io.adit.history;

/**
 * What one checkpoint brought of a stream, for another place.
 *
 * @param origin names the history that it comes from; positions of another origin tell nothing about these
 * @param from position of the parcel before of this origin; 0 for the first
 * @param through position of the checkpoint
 * @param items samples or changes of alarms in it
 * @param oldestMicros earliest time among them, microseconds since the epoch
 * @param content as {@link SampleParcel} or {@link AlarmParcel} makes it; not to be changed
 */
public record Parcel(String origin, long from, long through, int items, long oldestMicros, byte[] content) {}
