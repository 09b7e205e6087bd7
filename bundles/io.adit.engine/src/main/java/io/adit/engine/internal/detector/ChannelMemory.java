package io.adit.engine.internal.detector;

import io.adit.engine.detect.ChannelDetector;
import io.adit.engine.detect.Verdict;

/** What was learnt of a single channel. */
final class ChannelMemory implements Memory {
    private final ChannelDetector detector;

    ChannelMemory(ChannelDetector detector) {
        this.detector = detector;
    }

    @Override
    public Judgement judge(long timeMicros, double[] means) {
        Verdict verdict = detector.accept(timeMicros, means[0]);
        return new Judgement(verdict.score(), verdict.announced() ? verdict.reason() : null, detector.inEvent());
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
