package io.adit.server.api;

import io.adit.engine.ChannelId;
import java.util.List;
import java.util.function.Predicate;

/** What can't be run again here, since what devices sent for it is at a station. */
final class Elsewhere {
    private Elsewhere() {}

    /** @throws IllegalArgumentException where a channel is of a thing that is elsewhere */
    static void refuse(List<ChannelId> channels, Predicate<String> elsewhere) {
        for (ChannelId channel : channels) {
            if (elsewhere.test(channel.thingId())) {
                throw new IllegalArgumentException(
                        "What devices sent for " + channel + " is at its station; run it there.");
            }
        }
    }
}
