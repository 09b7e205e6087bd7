package io.adit.engine.internal;

import io.adit.engine.internal.detector.DetectorWatch;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;

/** What detectors have learnt, as the last part of the engine's state: by rule, and apart from it, since it outlives changes of the rule. */
final class DetectorCodec {
    private DetectorCodec() {}

    static void write(CompiledProgramme programme, DataOutput out) throws IOException {
        for (WatchedRule watched : programme.watched) {
            DetectorWatch detector = watched.detector();
            if (detector != null) {
                out.writeBoolean(true);
                out.writeUTF(watched.rule.settings.ruleId());
                out.writeUTF(terms(watched, detector));
                StateCodec.writeBlock(detector::writeLearnt, out);
            }
        }
        out.writeBoolean(false);
    }

    private static String terms(WatchedRule watched, DetectorWatch detector) {
        return watched.rule.settings.channel() + "|" + detector.terms();
    }

    /** A state of an earlier version ends before it. */
    static void read(DataInputStream in, CompiledProgramme programme) throws IOException {
        while (in.available() > 0 && in.readBoolean()) {
            LevelRule rule = programme.rules.get(in.readUTF());
            String terms = in.readUTF();
            DataInputStream block = StateCodec.readBlock(in);
            WatchedRule watched = rule == null ? null : rule.source();
            DetectorWatch detector = watched == null ? null : watched.detector();
            if (watched != null && detector != null && terms(watched, detector).equals(terms)) {
                detector.readLearnt(block);
            }
        }
    }
}
