package io.adit.engine.internal.detector;

import org.jspecify.annotations.Nullable;

/** What was learnt in one operating mode. */
interface Memory {
    /**
     * What is said of one interval.
     *
     * @param score 0 to 1
     * @param reason where an event begins or gets worse, else null
     * @param inEvent whether an event goes on, this interval included
     */
    record Judgement(double score, @Nullable String reason, boolean inEvent) {}

    /** Judges the means of the next interval, as {@link Interval#means} gives them, then learns them. */
    Judgement judge(long timeMicros, double[] means);

    /** True while it knows too little to judge. */
    boolean isLearning();

    /** The last event was normal. */
    void learnAsNormal();

    /** All of it as bytes. */
    byte[] state();
}
