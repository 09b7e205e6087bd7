package io.adit.server.ingest;

import java.util.OptionalLong;

/** When messages and results of steps arrived, by the sequence that their samples bear. Safe for any thread. */
@FunctionalInterface
public interface ArrivalTimes {
    /** Nothing is known of any. */
    ArrivalTimes UNKNOWN = sequence -> OptionalLong.empty();

    /** When it arrived, microseconds since the epoch; empty where it is not known. */
    OptionalLong at(long sequence);
}
