package io.adit.engine.internal.detector;

import io.adit.engine.detect.multi.GroupDetector;
import io.adit.engine.detect.multi.GroupVerdict;

/** What was learnt of a group of channels. */
final class GroupMemory implements Memory {
    private final GroupDetector detector;

    GroupMemory(GroupDetector detector) {
        this.detector = detector;
    }

    @Override
    public Judgement judge(long timeMicros, double[] means) {
        GroupVerdict verdict = detector.accept(means);
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
