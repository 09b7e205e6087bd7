package io.adit.engine.detect.multi;

import io.adit.engine.detect.ChannelDetector;
import io.adit.engine.internal.SealedState;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds abnormal states of a group of channels that are sampled together, such as those of one pump. It learns from its first rows, which must be
 * normal, and has one set of constants for all groups.
 *
 * <p>Judged are means over 10 and 30 rows, of each channel and of what is left of a channel where the others explain it ({@link Relation}). How far each is
 * from what was usual gives evidence ({@link Usual}); the sum over all is compared with what noise alone would exceed once in as many rows as were
 * learnt ({@link Dependence}), and {@link AbnormalState} makes states of it.
 *
 * <p>Memory: what is learnt from (two numbers for each row and channel) while it learns, then some kB. Not thread-safe.
 */
public final class GroupDetector {
    /** The fewest rows to learn from. */
    public static final int FEWEST_ROWS = 100;

    /** The most rows to learn from. */
    public static final int MOST_ROWS = 100_000;

    /** The most channels of a group. */
    public static final int MOST_CHANNELS = 64;

    private static final int MAGIC = 0x41444447; // "ADDG"
    private static final double GREATEST_NORMAL = 0.499;

    private final List<String> channels;
    private final int trainingRows;
    private final double falseAlarmRows;
    private final RecentRows recent;
    private final AbnormalState state = new AbnormalState();
    private @Nullable Lessons lessons;
    private @Nullable GroupNormal normal;
    private double limit;
    private @Nullable Stretch abnormal;
    private long lastAbnormal;
    private long rows;

    private GroupDetector(List<String> channels, int trainingRows, double falseAlarmRows) {
        this.channels = List.copyOf(channels);
        this.trainingRows = trainingRows;
        this.falseAlarmRows = falseAlarmRows;
        recent = new RecentRows(channels.size(), GroupScale.LONG.rows);
        lessons = new Lessons(channels.size(), trainingRows);
    }

    /**
     * A detector that knows nothing yet.
     *
     * @param channels their names, for the reasons; 1 to {@value #MOST_CHANNELS}
     * @param trainingRows how many rows to learn from, {@value #FEWEST_ROWS} to {@value #MOST_ROWS}
     * @throws IllegalArgumentException for another number of either
     */
    public static GroupDetector learning(List<String> channels, int trainingRows) {
        return learning(channels, trainingRows, trainingRows);
    }

    /**
     * A detector that knows nothing yet.
     *
     * @param channels as above
     * @param trainingRows as above
     * @param falseAlarmRows in how many rows noise alone may exceed the limit once, above 1; it is no part of the state
     * @throws IllegalArgumentException for numbers that it can't have
     */
    public static GroupDetector learning(List<String> channels, int trainingRows, double falseAlarmRows) {
        if (channels.isEmpty() || channels.size() > MOST_CHANNELS) {
            throw new IllegalArgumentException(
                    "A group has 1 to " + MOST_CHANNELS + " channels, not " + channels.size() + ".");
        }
        if (trainingRows < FEWEST_ROWS || trainingRows > MOST_ROWS) {
            throw new IllegalArgumentException("A group's detector learns from " + FEWEST_ROWS + " to " + MOST_ROWS
                    + " rows, not " + trainingRows + ".");
        }
        if (!(falseAlarmRows > 1)) {
            throw new IllegalArgumentException("A false alarm in " + falseAlarmRows + " rows can't be wanted.");
        }
        return new GroupDetector(channels, trainingRows, falseAlarmRows);
    }

    /**
     * A detector that goes on where {@link #state} was taken, with the same channels and number of rows to learn from.
     *
     * @throws io.adit.engine.StateException when the bytes are damaged, of another version or of another group
     */
    public static GroupDetector restore(List<String> channels, int trainingRows, double falseAlarmRows, byte[] state) {
        GroupDetector detector = learning(channels, trainingRows, falseAlarmRows);
        detector.kind().read(state, (in, version) -> detector.read(in));
        return detector;
    }

    /**
     * Judges the next row; while it learns, the score is 0.
     *
     * @param values one for each channel, at most 1e100 in magnitude; NaN is missing
     * @throws IllegalArgumentException for another number of values or a greater one; nothing has changed then
     */
    public GroupVerdict accept(double[] values) {
        if (values.length != channels.size()
                || Arrays.stream(values).anyMatch(value -> Math.abs(value) > ChannelDetector.GREATEST)) {
            throw new IllegalArgumentException("A row of this group has " + channels.size() + " values up to "
                    + ChannelDetector.GREATEST + ", not " + Arrays.toString(values) + ".");
        }
        recent.add(values);
        rows++;
        if (normal != null) {
            return judge(normal);
        }
        if (lessons != null && lessons.add(recent)) {
            judgeBy(GroupNormal.of(lessons));
        }
        return new GroupVerdict(0, null);
    }

    private void judgeBy(GroupNormal usual) {
        normal = usual;
        lessons = null;
        limit = usual.dependence().limit(1 / falseAlarmRows);
        abnormal = new Stretch(usual.usual()[0].length);
    }

    /** True until it has learnt enough to judge. */
    public boolean isLearning() {
        return normal == null;
    }

    /**
     * Learns that the last abnormal state, with those before it within as many rows as were learnt, is as usual as all that was learnt; the group
     * counts as normal then. Nothing changes where there was none.
     */
    public void learnAsNormal() {
        if (normal != null && abnormal != null) {
            normal = normal.with(abnormal);
            abnormal.clear();
            state.calm();
        }
    }

    private void follow(GroupNormal usual, boolean begins) {
        Stretch stretch = Objects.requireNonNull(abnormal);
        if (begins && rows - lastAbnormal > trainingRows) {
            stretch.clear();
        }
        lastAbnormal = rows;
        for (GroupScale scale : GroupScale.values()) {
            stretch.add(scale, usual.members(recent.means(scale.rows)));
        }
    }

    private GroupVerdict judge(GroupNormal usual) {
        double age = (double) (rows - trainingRows) / trainingRows;
        double[] evidence = usual.evidence(recent, age);
        double strength = Arrays.stream(evidence).sum() / limit;
        boolean before = state.abnormal();
        boolean abnormal = state.next(strength);
        double score = 1 - Math.pow(GroupVerdict.ABNORMAL, strength);
        if (!abnormal) {
            return new GroupVerdict(Math.min(GREATEST_NORMAL, score), null);
        }
        follow(usual, !before);
        return new GroupVerdict(
                Math.max(GroupVerdict.ABNORMAL, score),
                before ? null : new GroupWording(channels, usual, limit).of(evidence, recent));
    }

    /** All that was learnt, as bytes; taking it changes nothing. */
    public byte[] state() {
        return kind().write(this::write);
    }

    /** So that the state of another group is refused. */
    private SealedState kind() {
        return new SealedState("detector's state", MAGIC ^ (31 * channels.hashCode() + trainingRows), 1);
    }

    private void write(DataOutput out) throws IOException {
        out.writeLong(rows);
        recent.write(out);
        out.writeLong(lastAbnormal);
        state.write(out);
        if (lessons != null) {
            lessons.write(out);
        } else if (normal != null) {
            normal.write(out);
            Objects.requireNonNull(abnormal).write(out);
        }
    }

    private void read(DataInput in) throws IOException {
        rows = in.readLong();
        recent.read(in);
        lastAbnormal = in.readLong();
        state.read(in);
        if (rows < trainingRows && lessons != null) {
            lessons.read(in);
        } else {
            judgeBy(GroupNormal.read(in, channels.size()));
            Objects.requireNonNull(abnormal).read(in);
        }
    }
}
