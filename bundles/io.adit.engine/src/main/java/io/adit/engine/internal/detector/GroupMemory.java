package io.adit.engine.internal.detector;

import io.adit.engine.detect.ChannelDetector;
import io.adit.engine.detect.multi.GroupDetector;
import io.adit.engine.detect.multi.GroupVerdict;
import java.util.Arrays;

/** What was learnt of a group of channels. */
final class GroupMemory implements Memory {
    private final GroupDetector detector;

    GroupMemory(GroupDetector detector) {
        this.detector = detector;
    }

    @Override
    public Judgement judge(long timeMicros, double[] means) {
        double[] bounded = Arrays.stream(means)
                .map(mean -> Double.isNaN(mean)
                        ? mean
                        : Math.clamp(mean, -ChannelDetector.GREATEST, ChannelDetector.GREATEST))
                .toArray();
        GroupVerdict verdict = detector.accept(bounded);
        return new Judgement(verdict.score(), verdict.reason(), verdict.abnormal());
    }

    @Override
    public boolean isLearning() {
        return detector.isLearning();
    }

    @Override
    public void learnAsNormal() {
        detector.learnAsNormal();
    }

    @Override
    public byte[] state() {
        return detector.state();
    }
}
