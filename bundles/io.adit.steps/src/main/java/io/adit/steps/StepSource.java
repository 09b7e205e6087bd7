package io.adit.steps;

import io.adit.engine.ChannelId;
import io.adit.engine.step.StepRows;

/** Where the rows of steps wait. Used by the engine's thread only. */
public interface StepSource {
    /** Number of rows that wait for the step of a channel. */
    int waiting(ChannelId channel);

    /** The oldest of them, which stay there. */
    StepRows oldest(ChannelId channel, int most);
}
