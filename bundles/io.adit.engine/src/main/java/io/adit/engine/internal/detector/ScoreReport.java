package io.adit.engine.internal.detector;

import io.adit.engine.ChannelId;
import io.adit.engine.detect.ChannelScore;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Decides which scores are told: the first, those with which an event begins, ends or gets another reason or learning ends, and those that differ from the last
 * told one by {@value #STEP}, not more often than once a minute of engine time.
 */
final class ScoreReport {
    private static final double STEP = 0.05;
    private static final long LEAST_MICROS = 60_000_000;

    private final String ruleId;
    private final ChannelId channel;
    private boolean hasTold;
    private double score;
    private String reason = "";
    private boolean learning;
    private long toldAt;
    private @Nullable ChannelScore waiting;

    ScoreReport(String ruleId, ChannelId channel) {
        this.ruleId = ruleId;
        this.channel = channel;
    }

    void offer(long time, double newScore, String newReason, boolean newLearning, long now) {
        boolean changes = !hasTold || !newReason.equals(reason) || newLearning != learning;
        boolean moves = Math.abs(newScore - score) >= STEP && now - toldAt >= LEAST_MICROS;
        if (changes || moves) {
            hasTold = true;
            score = newScore;
            reason = newReason;
            learning = newLearning;
            toldAt = now;
            waiting = new ChannelScore(ruleId, channel, time, newScore, newReason, newLearning);
        }
    }

    /** What is to be told now; null without. */
    @Nullable
    ChannelScore take() {
        ChannelScore told = waiting;
        waiting = null;
        return told;
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(hasTold);
        out.writeDouble(score);
        out.writeUTF(reason);
        out.writeBoolean(learning);
        out.writeLong(toldAt);
    }

    void read(DataInput in) throws IOException {
        hasTold = in.readBoolean();
        score = in.readDouble();
        reason = in.readUTF();
        learning = in.readBoolean();
        toldAt = in.readLong();
    }
}
