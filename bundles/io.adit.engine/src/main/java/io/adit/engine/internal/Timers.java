package io.adit.engine.internal;

/** Sees to it that what has something due is called then. */
interface Timers {
    /** A channel, and the rules that watch its plain value. */
    void arm(ChannelPipeline channel);

    /** A rule. */
    void arm(LevelRule rule);
}
