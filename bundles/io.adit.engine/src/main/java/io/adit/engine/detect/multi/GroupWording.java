package io.adit.engine.detect.multi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in words and numbers which members of a group are unusual. Sigma is a member's deviation, over means of the same length, while it was learnt. */
final class GroupWording {
    private static final int MOST_NAMED = 3;
    private static final double LEAST_SHARE = 0.1;

    private final List<String> channels;
    private final GroupNormal normal;
    private final double limit;

    GroupWording(List<String> channels, GroupNormal normal, double limit) {
        this.channels = channels;
        this.normal = normal;
        this.limit = limit;
    }

    /** The members with most evidence, at most {@value #MOST_NAMED}, and those only that matter. */
    String of(double[] evidence, RecentRows recent) {
        double total = Arrays.stream(evidence).sum();
        double[] means = recent.means(GroupScale.SHORT.rows);
        double[] values = normal.members(means);
        return IntStream.range(0, evidence.length)
                        .boxed()
                        .filter(member -> evidence[member] >= LEAST_SHARE * total && !Double.isNaN(values[member]))
                        .sorted(Comparator.comparingDouble(member -> -evidence[member]))
                        .limit(MOST_NAMED)
                        .map(member -> member < channels.size()
                                ? channel(member, values[member])
                                : relation(member, values[member]))
                        .collect(Collectors.joining("; "))
                + "; evidence " + number(total) + " of " + number(limit);
    }

    private String channel(int member, double value) {
        Usual usual = usual(member);
        return channels.get(member) + " " + number(value) + ", " + sigmas(usual.sigmas(value)) + " its usual "
                + number(usual.mean());
    }

    private String relation(int member, double value) {
        Relation relation = normal.relations().get(member - channels.size());
        @Nullable Integer other = relation.strongest(normal.usual()[GroupScale.SHORT.ordinal()]);
        return channels.get(relation.target()) + " " + sigmas(usual(member).sigmas(value)) + " what "
                + (other == null ? "the others explain" : channels.get(other) + " and the others explain");
    }

    private Usual usual(int member) {
        return normal.usual()[GroupScale.SHORT.ordinal()][member];
    }

    private static String sigmas(double sigmas) {
        return number(Math.abs(sigmas)) + " sigma " + (sigmas < 0 ? "below" : "above");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
