package io.adit.engine.detect.multi;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was usual in a group while it was learnt. Its members are the channels, and the relations that hold among them.
 *
 * @param relations in the order of the members behind the channels
 * @param usual for each scale, of each member
 * @param dependence of the members
 */
record GroupNormal(List<Relation> relations, Usual[][] usual, Dependence dependence) {
    /** Judges what a learning brought. */
    static GroupNormal of(Lessons lessons) {
        double[][] means = lessons.series(GroupScale.LONG);
        Usual[] channels = usual(means);
        List<Relation> relations = Relation.among(means, channels);
        Usual[][] usual = new Usual[GroupScale.values().length][];
        for (GroupScale scale : GroupScale.values()) {
            usual[scale.ordinal()] = usual(members(lessons.series(scale), relations));
        }
        Dependence dependence = Dependence.of(members(means, relations), usual[GroupScale.LONG.ordinal()]);
        return new GroupNormal(relations, usual, dependence);
    }

    /** What is usual when a stretch is too. */
    GroupNormal with(Stretch stretch) {
        Usual[][] wider = new Usual[usual.length][];
        for (GroupScale scale : GroupScale.values()) {
            Usual[] members = usual[scale.ordinal()].clone();
            for (int member = 0; member < members.length; member++) {
                members[member] = members[member].with(stretch.mean(scale, member), stretch.variance(scale, member));
            }
            wider[scale.ordinal()] = members;
        }
        return new GroupNormal(relations, wider, dependence);
    }

    private static Usual[] usual(double[][] series) {
        Usual[] usual = new Usual[series.length];
        for (int i = 0; i < series.length; i++) {
            usual[i] = Usual.of(series[i]);
        }
        return usual;
    }

    private static double[][] members(double[][] channels, List<Relation> relations) {
        double[][] members = new double[channels.length + relations.size()][channels[0].length];
        for (int row = 0; row < channels[0].length; row++) {
            double[] means = new double[channels.length];
            for (int channel = 0; channel < channels.length; channel++) {
                means[channel] = channels[channel][row];
            }
            double[] values = members(means, relations);
            for (int member = 0; member < values.length; member++) {
                members[member][row] = values[member];
            }
        }
        return members;
    }

    private static double[] members(double[] means, List<Relation> relations) {
        double[] members = new double[means.length + relations.size()];
        System.arraycopy(means, 0, members, 0, means.length);
        for (int i = 0; i < relations.size(); i++) {
            members[means.length + i] = relations.get(i).left(means);
        }
        return members;
    }

    /** Each member's value at a scale, from the channels' means. */
    double[] members(double[] means) {
        return members(means, relations);
    }

    /** Each member's evidence: the mean over the scales. */
    double[] evidence(RecentRows recent, double age) {
        double[] evidence = new double[usual[0].length];
        for (GroupScale scale : GroupScale.values()) {
            double[] values = members(recent.means(scale.rows));
            for (int member = 0; member < values.length; member++) {
                evidence[member] += usual[scale.ordinal()][member].evidence(values[member], age) / usual.length;
            }
        }
        return evidence;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(dependence.known());
        out.writeInt(dependence.degrees());
        out.writeInt(relations.size());
        for (Relation relation : relations) {
            relation.write(out);
        }
        for (Usual[] members : usual) {
            for (Usual member : members) {
                member.write(out);
            }
        }
    }

    static GroupNormal read(DataInput in, int channels) throws IOException {
        Dependence dependence = new Dependence(in.readInt(), in.readInt());
        int count = Math.clamp(in.readInt(), 0, channels);
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            relations.add(Relation.read(in, channels));
        }
        Usual[][] usual = new Usual[GroupScale.values().length][channels + count];
        for (Usual[] members : usual) {
            for (int member = 0; member < members.length; member++) {
                members[member] = Usual.read(in);
            }
        }
        return new GroupNormal(List.copyOf(relations), usual, dependence);
    }
}
