package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import java.util.List;

/** What may be asked of a history, by any thread, also where another process writes it. */
public interface HistoryReader {
    /** Changes of alarms, the newest first. */
    List<AlarmEntry> alarms(AlarmQuery query);

    /**
     * Samples of one channel in the order of time, and of sequence where times are equal.
     *
     * @param limit most samples to return, at least 1; the earliest are returned
     */
    List<Sample> query(Selection selection, int limit);

    /** The same for the current version. */
    default List<Sample> query(Series series, ChannelId channel, long fromMicros, long toMicros, int limit) {
        return query(Selection.of(series, channel, fromMicros, toMicros), limit);
    }

    /** Summaries of the samples of one channel in steps; steps without any sample are left out. */
    List<Bucket> summarise(Selection selection, Steps steps);

    /** The same for the current version in equal steps, see {@link Steps#every}. */
    default List<Bucket> summarise(Series series, ChannelId channel, long fromMicros, long toMicros, long stepMicros) {
        return summarise(Selection.of(series, channel, fromMicros, toMicros), Steps.every(stepMicros));
    }

    /** The committed revisions of a channel, by number; empty where there are none. */
    List<Revision> revisions(ChannelId channel);
}
