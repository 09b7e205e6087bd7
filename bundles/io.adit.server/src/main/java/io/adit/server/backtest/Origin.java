package io.adit.server.backtest;

import io.adit.server.ingest.ArrivalTimes;
import java.util.function.LongSupplier;

/**
 * Where kept readings came in: what one engine was given, in the one order that their sequences tell. Those of two origins can't be brought into an order by them.
 *
 * @param name of it, for people
 * @param arrivals when the messages came
 * @param through hands over what is still on its way to history, and says the sequence of the last message that is in it; may block
 */
public record Origin(String name, ArrivalTimes arrivals, LongSupplier through) {
    /** One of which history has what its sequences say, and nothing else is known here. */
    public static Origin ofHistory(String name) {
        return new Origin(name, ArrivalTimes.UNKNOWN, () -> Long.MAX_VALUE);
    }
}
