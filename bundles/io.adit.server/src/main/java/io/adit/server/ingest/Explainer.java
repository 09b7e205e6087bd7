package io.adit.server.ingest;

import io.adit.engine.ChannelId;
import java.util.Optional;

/** Tells where samples come from. Any thread may ask; an answer takes up to seconds of one core. */
@FunctionalInterface
public interface Explainer {
    /**
     * Explains the clean sample of a channel whose time is nearest.
     *
     * @param timeMicros microseconds since the epoch
     * @return empty where there is none within a day
     */
    Optional<Provenance> explain(ChannelId channel, long timeMicros);
}
